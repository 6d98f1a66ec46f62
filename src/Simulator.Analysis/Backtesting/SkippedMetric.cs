using Simulator.Analysis.Forecasting;

namespace Simulator.Analysis.Backtesting;

/// <summary>How many figures of a metric are not forecast, and why.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Count">Figures.</param>
/// <param name="Reason">Why; of several reasons the one of its first figure.</param>
public sealed record SkippedMetric(int Count, SkipReason Reason);
