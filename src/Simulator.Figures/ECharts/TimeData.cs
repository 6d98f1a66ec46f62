using System.Text.Json.Nodes;
using Simulator.Analysis.Runs;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.ECharts;

/// <summary>Charts along an axis of time: the kinds curve, events and paths.</summary>
internal static class TimeData
{
    public static JsonObject Of(CurveChart chart, ReportText text) => Curve(
        chart.Dates, chart.Band,
        lines: chart.Cohort.IsEmpty ? [] : [Line(text.CohortLine, chart.Cohort)],
        points: Json.Array(chart.Record, point => Point(point.Date, point.Value, point.Text)));

    public static JsonObject Of(DifferenceChart chart, ReportText text) => Curve(
        chart.Dates, chart.Band ?? throw new ArgumentException("a chart that was read from a file lacks quantiles", nameof(chart)),
        lines: chart.HasInterval
            ? [Line(text.Mean, chart.Mean), Line(text.IntervalOfMean, chart.Lower, chart.Upper)]
            : [Line(text.Mean, chart.Mean)],
        points: chart.Overtaken is { } date ? [Point(date, chart.Mean[chart.Dates.IndexOf(date)], chart.Leader)] : [],
        pointName: text.OvertakesWord, reference: 0);

    public static JsonObject Of(NewContractsChart chart, ReportText text) => new()
    {
        ["kind"] = "events",
        ["name"] = text.NewContracts,
        ["dates"] = Json.Days(chart.Dates),
        ["values"] = Json.Numbers(chart.Values),
        ["events"] = Json.Array(chart.Events, e => new JsonObject { ["date"] = Dates.Text(e.Date), ["name"] = e.Name.In(text.Culture) }),
    };

    public static JsonObject Of(PathChart chart) => new()
    {
        ["kind"] = "paths",
        ["stages"] = Json.Texts(chart.Stages),
        ["rows"] = Json.Array(chart.Rows, row => new JsonObject
        {
            ["label"] = row.Label,
            ["dates"] = Json.Texts(row.Dates),
            ["detail"] = row.Detail,
        }),
        ["from"] = chart.Days[0],
        ["to"] = chart.Days[^1],
    };

    private static JsonObject Curve(
        IEnumerable<DateOnly> dates, BandSeries band, JsonArray lines, JsonArray points, string? pointName = null,
        double? reference = null) => new()
        {
            ["kind"] = "curve",
            ["dates"] = Json.Days(dates),
            ["band"] = Json.Quantiles(band.Quantiles.Select(values => Json.Numbers(values))),
            ["lines"] = lines,
            ["points"] = points,
            ["pointName"] = pointName,
            ["reference"] = reference,
        };

    /// <summary>A line beside a band, or two that enclose an interval.</summary>
    private static JsonObject Line(string name, IEnumerable<double> values, IEnumerable<double>? upper = null) => new()
    {
        ["name"] = name,
        ["values"] = Json.Numbers(values),
        ["upper"] = upper is null ? null : Json.Numbers(upper),
    };

    private static JsonObject Point(DateOnly date, double value, string text) => new()
    {
        ["date"] = Dates.Text(date),
        ["value"] = Json.Rounded(value),
        ["text"] = text,
    };
}
