using Simulator.Engine.Results;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A row of a <see cref="RangeChart"/>, in the chart's unit.</summary>
internal sealed record RangeRow(
    string Label, double P05, double P25, double Centre, double P75, double P95, double? Mark = null, string Detail = "")
{
    /// <summary>A row with the mean in the centre.</summary>
    public static RangeRow Of(string label, Band band, double scale = 1, double? mark = null, string detail = "") => new(
        label, Scaled(band.P05, scale), Scaled(band.P25, scale), Scaled(band.Mean, scale), Scaled(band.P75, scale), Scaled(band.P95, scale),
        mark is { } value ? Scaled(value, scale) : null, detail);

    private static double Scaled(double value, double scale) => Quantiles.Rounded(value * scale);
}
