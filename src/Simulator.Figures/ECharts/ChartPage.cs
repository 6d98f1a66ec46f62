using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.ECharts;

/// <summary>What the scripts of a page are given: the reader's language, words, and the charts with their data.</summary>
/// <param name="language">The reader's language, such as <c>zh-Hans</c>.</param>
/// <param name="words">Words that charts show, by key.</param>
internal sealed class ChartPage(string language, IReadOnlyDictionary<string, string> words)
{
    // The JSON stands in a script element: <, >, &, quotes and line separators stay escaped, Chinese characters do not.
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly JsonArray _charts = [];

    /// <summary>Adds a chart.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="label">What the page says of it.</param>
    /// <param name="text">Texts in the page's language.</param>
    public void Add(Chart chart, ChartLabel label, ReportText text)
    {
        var data = DataOf(chart, text);
        data["id"] = label.Id;
        data["description"] = label.Description;
        data["axis"] = label.Axis;
        data["isShare"] = chart.IsShare;
        _charts.Add(data);
    }

    /// <summary>The page's JSON.</summary>
    public string Write()
    {
        var named = new JsonObject(words.Select(word => KeyValuePair.Create(word.Key, (JsonNode?)word.Value)));
        return new JsonObject { ["language"] = language, ["words"] = named, ["charts"] = _charts }.ToJsonString(Form);
    }

    /// <summary>A chart as the module of its kind in Assets/Scripts/charts reads it.</summary>
    private static JsonObject DataOf(Chart chart, ReportText text) => chart switch
    {
        CurveChart curve => TimeData.Of(curve, text),
        DifferenceChart difference => TimeData.Of(difference, text),
        NewContractsChart contracts => TimeData.Of(contracts, text),
        PathChart paths => TimeData.Of(paths),
        RatioChart ratios => RowData.Of(ratios, text),
        PlacesChart places => RowData.Of(places, text),
        ForestChart forest => RowData.Of(forest),
        IntervalChart intervals => RowData.Of(intervals),
        FunnelChart funnel => BarData.Of(funnel, text),
        BaselineChart baselines => BarData.Of(baselines),
        PitChart pit => BarData.Of(pit),
        _ => throw new NotSupportedException($"no module draws {chart.GetType().Name}"),
    };
}

/// <summary>What a page says of a chart beside what the chart holds.</summary>
/// <param name="Id">Unique within the page; also the name of the picture's file.</param>
/// <param name="Description">What a reader who does not see it should know.</param>
/// <param name="Axis">Title of the axis of values, with the unit; empty where groups have their own.</param>
internal sealed record ChartLabel(string Id, string Description, string Axis);
