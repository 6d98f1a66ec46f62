using System.Text.Json.Nodes;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.ECharts;

/// <summary>Charts of bars: the kinds bars and histogram.</summary>
internal static class BarData
{
    public static JsonObject Of(FunnelChart chart, ReportText text)
    {
        var words = new Words(text.Culture);
        return Bars(
            FunnelChart.DealStages.Select(stage => words.Stage(FileWords.Of(stage))),
            Series(text.FunnelFlow, [.. chart.Stages.Select(bar => ((double?)bar.Mean, (double?)bar.P05, (double?)bar.P95))]),
            Series(text.FunnelOfCohort, [.. chart.Cohort.Select(band => (band?.Mean, band?.P05, band?.P95))]));
    }

    public static JsonObject Of(BaselineChart chart) => Bars(
        chart.Rows.Select(row => row.Name),
        Series(chart.What, [.. chart.Rows.Select(row => ((double?)row.Score, (double?)null, (double?)null))]));

    public static JsonObject Of(PitChart chart) => new()
    {
        ["kind"] = "histogram",
        ["classes"] = Json.Texts(PitChart.Classes),
        ["series"] = Json.Array(chart.Series, series => new JsonObject
        {
            ["name"] = series.Name,
            ["values"] = Json.Numbers(PitChart.Shares(series.Skill)),
        }),
        ["reference"] = PitChart.Reference,
    };

    private static JsonObject Bars(IEnumerable<string> categories, params ReadOnlySpan<JsonNode?> series) => new()
    {
        ["kind"] = "bars",
        ["categories"] = Json.Texts(categories),
        ["series"] = new JsonArray([.. series]),
    };

    private static JsonObject Series(string name, (double? Mean, double? Low, double? High)[] bars) => new()
    {
        ["name"] = name,
        ["means"] = Json.Array(bars, bar => Number(bar.Mean)),
        ["low"] = Json.Array(bars, bar => Number(bar.Low)),
        ["high"] = Json.Array(bars, bar => Number(bar.High)),
    };

    private static JsonNode? Number(double? value) => value is { } known ? Json.Rounded(known) : null;
}
