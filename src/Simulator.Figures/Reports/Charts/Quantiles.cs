using System.Collections.Immutable;
using Simulator.Engine.Results;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Quantiles of a curve, one value per date.</summary>
internal sealed record Quantiles(
    ImmutableArray<double> P05, ImmutableArray<double> P25, ImmutableArray<double> P50, ImmutableArray<double> P75, ImmutableArray<double> P95)
{
    /// <summary>Decimals: an amount in 亿元 to the 万元.</summary>
    private const int Decimals = 4;

    /// <summary>The quantiles of bands in the unit of files.</summary>
    public static Quantiles Of(IReadOnlyCollection<Band> bands) => new(
        Take(bands, band => band.P05), Take(bands, band => band.P25), Take(bands, band => band.P50), Take(bands, band => band.P75),
        Take(bands, band => band.P95));

    /// <summary>Values as charts and their data keep them.</summary>
    public static double Rounded(double value) => Math.Round(value, Decimals);

    private static ImmutableArray<double> Take(IReadOnlyCollection<Band> bands, Func<Band, double> quantile) =>
        [.. bands.Select(band => Rounded(quantile(band)))];
}
