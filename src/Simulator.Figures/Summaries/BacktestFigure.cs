using System.Collections.Immutable;

namespace Simulator.Figures.Summaries;

/// <summary>Forecasts of one metric by elapsed time with what was printed: hits within the 90% band, and misses.</summary>
public sealed record BacktestFigure : FigureSummary
{
    /// <summary>Forecasts, in order of elapsed time.</summary>
    public required ImmutableArray<BacktestPoint> Points { get; init; }
}
