using System.Collections.Immutable;
using Simulator.Analysis.Scoring;

namespace Simulator.Analysis.Backtesting;

/// <summary>Sums up scored figures of records.</summary>
/// <remarks>Scores are taken over the printed figure, since projects, guests and amounts have no common unit. Pure and thread-safe.</remarks>
public static class ScenarioSkill
{
    /// <summary>The summary.</summary>
    /// <param name="figures">Figures, at least one.</param>
    /// <param name="of">Which of a figure's scores.</param>
    public static SkillSummary Of(ImmutableArray<PredictedFigure> figures, Func<PredictedFigure, ForecastScore> of)
    {
        var scores = figures.Select(of).ToArray();
        return new SkillSummary
        {
            Figures = scores.Length,
            Coverage50 = new Proportion(scores.Count(score => score.Inside50), scores.Length),
            Coverage80 = new Proportion(scores.Count(score => score.Inside80), scores.Length),
            Coverage90 = new Proportion(scores.Count(score => score.Inside90), scores.Length),
            MeanCrps = scores.Where(score => score.Value > 0).Select(score => score.Crps / score.Value).DefaultIfEmpty(0).Average(),
            CrpsUnit = "share of the printed figure",
            PitHistogram = SkillSummary.Histogram(scores.Select(score => score.Pit)),
            Baselines = ImmutableSortedDictionary<string, double>.Empty,
            BaselinesWithSpread = ImmutableSortedDictionary<string, double>.Empty,
            IntervalOverBest = (double.NaN, double.NaN),
            IntervalOverBestWithSpread = (double.NaN, double.NaN),
        };
    }
}
