using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Scoring;
using Simulator.Scenarios.Problems;

namespace Simulator.Analysis.Backtesting;

/// <summary>Forecasts of a file of campaigns against what it prints.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figures">Figures scored, in the order of the file.</param>
/// <param name="Summary">By metric; <see cref="Total"/> for all.</param>
/// <param name="Skipped">Numbers of figures not forecast, by reason.</param>
/// <param name="SkippedMetrics">Numbers of figures not forecast, by metric and reason.</param>
/// <param name="Problems">Rows that cannot be read.</param>
public sealed record RecordBacktestResult(
    ImmutableArray<ScoredFigure> Figures,
    ImmutableSortedDictionary<string, SkillSummary> Summary,
    ImmutableSortedDictionary<SkipReason, int> Skipped,
    ImmutableSortedDictionary<string, SkippedMetric> SkippedMetrics,
    ImmutableArray<Problem> Problems)
{
    /// <summary>Key of the summary of all figures.</summary>
    public const string Total = "total";
}
