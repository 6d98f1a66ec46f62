using System.Collections.Immutable;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Scoring;

namespace Simulator.Analysis.Backtesting;

/// <summary>A figure of a history with its forecast and the baselines.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figure">The figure.</param>
/// <param name="Score">The forecast against it.</param>
/// <param name="BaselineScores">Scores of the baselines as points, in the unit of the figure.</param>
/// <param name="BaselineSpreadScores">Scores of the baselines with spread, in the unit of the figure.</param>
/// <param name="RegionHeldOut">Whether all figures of the region were kept from the model.</param>
public sealed record ScoredFigure(
    CampaignFigure Figure, ForecastScore Score, ImmutableSortedDictionary<string, double> BaselineScores,
    ImmutableSortedDictionary<string, double> BaselineSpreadScores, bool RegionHeldOut);
