using System.Collections.Immutable;
using Simulator.Engine.Results;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A series of a <see cref="BarChart"/>, one value per category; null where it has none.</summary>
internal sealed record BarSeries(string Name, ImmutableArray<double?> Means, ImmutableArray<double?> Low, ImmutableArray<double?> High)
{
    public static BarSeries Of(string name, IReadOnlyCollection<Band?> bands) => new(
        name, Take(bands, band => band.Mean), Take(bands, band => band.P05), Take(bands, band => band.P95));

    private static ImmutableArray<double?> Take(IReadOnlyCollection<Band?> bands, Func<Band, double> value) =>
        [.. bands.Select(band => band is { } known ? Quantiles.Rounded(value(known)) : (double?)null)];
}
