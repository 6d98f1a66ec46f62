using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Simulator.Engine.Results;

namespace Simulator.Figures.Charts;

/// <summary>All that a chart shows, as plain numbers and texts: drawing adds nothing to it.</summary>
/// <remarks>Drawn into files by ScottPlot (<see cref="FileChart"/>) and in reports by Apache ECharts. Immutable and thread-safe.</remarks>
public abstract record Chart
{
    /// <summary>Whether its values are shares, shown as percentages.</summary>
    internal virtual bool IsShare => false;
}

/// <summary>Quantiles over replicates along an axis, pointwise: all of one length, in the chart's unit.</summary>
internal sealed record BandSeries(
    ImmutableArray<double> P05, ImmutableArray<double> P25, ImmutableArray<double> P50, ImmutableArray<double> P75, ImmutableArray<double> P95)
{
    /// <summary>All five, ascending.</summary>
    [JsonIgnore]
    public ImmutableArray<ImmutableArray<double>> Quantiles => [P05, P25, P50, P75, P95];

    public static BandSeries Of(IReadOnlyCollection<Band> bands) => new(
        [.. bands.Select(band => band.P05)], [.. bands.Select(band => band.P25)], [.. bands.Select(band => band.P50)],
        [.. bands.Select(band => band.P75)], [.. bands.Select(band => band.P95)]);
}
