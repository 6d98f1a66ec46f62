using System.Collections.Immutable;

namespace Simulator.Figures.Summaries;

/// <summary>What each place signed, with its target as mark.</summary>
public sealed record PlacesFigure : FigureSummary
{
    /// <summary>Places, the largest first.</summary>
    public required ImmutableArray<Estimate> Places { get; init; }
}
