using System.Text.Json.Nodes;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Engine.Results;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.ECharts;

/// <summary>Charts of rows below each other: the kinds range, forest and intervals.</summary>
internal static class RowData
{
    /// <summary>Places that a chart shows; the table has all.</summary>
    public const int MostPlaces = 30;

    public static JsonObject Of(RatioChart chart, ReportText text) => Range(
        Json.Array(chart.Rows, row => Row(row.Label, row.Band, 1 / row.Over, target: null, row.Detail)), text, target: null, chart.Reference);

    public static JsonObject Of(PlacesChart chart, ReportText text) => Range(
        Json.Array(chart.Places.Zip(chart.Results).Take(MostPlaces), pair => Row(pair.First, pair.Second, text)), text,
        target: chart.Results.Any(place => place.ReachShare is not null) ? text.Target : null, reference: null);

    public static JsonObject Of(ForestChart chart) => new()
    {
        ["kind"] = "forest",
        ["series"] = Json.Texts(chart.Series),
        ["groups"] = Json.Array(chart.Groups, group => new JsonObject
        {
            ["name"] = group.Name,
            ["axis"] = group.Axis,
            ["rows"] = Json.Array(group.Rows, Row),
            ["isShare"] = group.IsShare,
            ["isLogarithmic"] = group.IsLogarithmic,
        }),
    };

    public static JsonObject Of(IntervalChart chart) => new()
    {
        ["kind"] = "intervals",
        ["rows"] = Json.Texts(chart.Rows),
        ["series"] = Json.Array(chart.Series, series => new JsonObject
        {
            ["name"] = series.Name,
            ["values"] = Json.Array(series.Rows, row => Json.Finite(row.Value)),
            ["low"] = Json.Array(series.Rows, row => Json.Finite(row.Low)),
            ["high"] = Json.Array(series.Rows, row => Json.Finite(row.High)),
            ["reference"] = series.Reference,
        }),
        ["min"] = chart.Min,
        ["max"] = chart.Max,
    };

    /// <summary>The module can also be given the end of its axis, which no chart sets: that of the data is always right.</summary>
    private static JsonObject Range(JsonArray rows, ReportText text, string? target, double? reference) => new()
    {
        ["kind"] = "range",
        ["rows"] = rows,
        ["centre"] = text.Mean,
        ["mark"] = target,
        ["reference"] = reference,
        ["max"] = null,
    };

    private static JsonObject Row(BandedBar bar, PlaceResult place, ReportText text) => Row(
        bar.Name.In(text.Culture), place.SignedAmount, 1, place.ReachShare is null ? null : place.Target.Yi,
        place.ReachShare is { } share ? text.ReachDetail(RunText.Share(share)) : "");

    /// <summary>A row with the mean in the centre.</summary>
    private static JsonObject Row(string label, Band band, double scale, double? target, string detail) => new()
    {
        ["label"] = label,
        ["p05"] = Json.Rounded(band.P05 * scale),
        ["p25"] = Json.Rounded(band.P25 * scale),
        ["centre"] = Json.Rounded(band.Mean * scale),
        ["p75"] = Json.Rounded(band.P75 * scale),
        ["p95"] = Json.Rounded(band.P95 * scale),
        ["mark"] = target is { } value ? Json.Rounded(value * scale) : null,
        ["detail"] = detail,
    };

    private static JsonObject Row(ForestRow row) => new()
    {
        ["label"] = row.Label,
        ["printed"] = Json.Rounded(row.Printed),
        ["bands"] = Json.Array(row.Forecasts, forecast => Band(forecast, row.Scale)),
        ["detail"] = row.Detail,
    };

    private static JsonObject Band(ForecastScore score, double scale)
    {
        var band = Json.Quantiles(Quantiles.Of(score.Forecast).Select(value => (JsonNode)Json.Rounded(value * scale)));
        band["isHit"] = score.Inside90;
        return band;
    }
}
