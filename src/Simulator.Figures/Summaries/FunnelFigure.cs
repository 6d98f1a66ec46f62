using System.Collections.Immutable;

namespace Simulator.Figures.Summaries;

/// <summary>How many projects reached each stage in the campaign; printed figures as marks.</summary>
public sealed record FunnelFigure : FigureSummary
{
    /// <summary>Stages in order.</summary>
    public required ImmutableArray<Estimate> Stages { get; init; }
}
