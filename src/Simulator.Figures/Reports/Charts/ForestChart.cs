using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Printed figures below each other, each with the bands of one forecast or more; one group is shown at a time.</summary>
internal sealed record ForestChart : Chart
{
    /// <summary>Names of the forecasts: those of the central values in the legend.</summary>
    public required ImmutableArray<string> Series { get; init; }

    /// <summary>At least one; the first is shown until the reader chooses.</summary>
    public required ImmutableArray<ForestGroup> Groups { get; init; }
}
