using System.Collections.Immutable;

namespace Simulator.Figures.Summaries;

/// <summary>Contracts from the home regions of the firms to the cities, on coordinates.</summary>
public sealed record FlowMapFigure : FigureSummary
{
    /// <summary>Home regions from which something flows.</summary>
    public required ImmutableArray<MapPlace> Regions { get; init; }

    /// <summary>Cities.</summary>
    public required ImmutableArray<MapPlace> Cities { get; init; }

    /// <summary>Flows, the largest first.</summary>
    public required ImmutableArray<MapFlow> Flows { get; init; }
}
