using System.Collections.Immutable;
using Simulator.Engine.Results;

namespace Simulator.Figures.Summaries;

/// <summary>Quantiles over replicates along an axis; pointwise.</summary>
/// <remarks>All of one length, in the figure's unit. Immutable and thread-safe.</remarks>
public sealed record BandSeries(
    ImmutableArray<double> P05, ImmutableArray<double> P25, ImmutableArray<double> P50, ImmutableArray<double> P75, ImmutableArray<double> P95)
{
    /// <summary>The series of some bands.</summary>
    /// <param name="bands">Bands in order.</param>
    /// <param name="scale">What each value is multiplied with.</param>
    public static BandSeries Of(IReadOnlyCollection<Band> bands, double scale = 1) => new(
        [.. bands.Select(band => band.P05 * scale)], [.. bands.Select(band => band.P25 * scale)], [.. bands.Select(band => band.P50 * scale)],
        [.. bands.Select(band => band.P75 * scale)], [.. bands.Select(band => band.P95 * scale)]);
}
