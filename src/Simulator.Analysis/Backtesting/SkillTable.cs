using System.Collections.Immutable;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Scoring;

namespace Simulator.Analysis.Backtesting;

/// <summary>Sums up scored figures.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class SkillTable
{
    private delegate ImmutableSortedDictionary<string, double> Scores(ScoredFigure figure);

    private const string RelativeToMetric = "share of the metric's mean figure";
    private const string RelativeToFigure = "share of the printed figure";

    /// <summary>Figures of a file of campaigns, by metric and in total.</summary>
    /// <remarks>Scores of amounts are summed in 亿元. In total every score is divided by the mean figure of its metric, since percentages,
    /// projects and amounts have no common unit.</remarks>
    /// <param name="figures">Figures, none for an empty table.</param>
    /// <returns>By metric, and <see cref="RecordBacktestResult.Total"/>.</returns>
    public static ImmutableSortedDictionary<string, SkillSummary> Of(ImmutableArray<ScoredFigure> figures)
    {
        var table = figures.GroupBy(figure => figure.Figure.Metric).ToImmutableSortedDictionary(
            group => group.Key, group => Of([.. group], _ => 1, UnitOf(group.First())), StringComparer.Ordinal);
        if (figures.IsEmpty)
        {
            return table;
        }

        var means = figures.GroupBy(figure => figure.Figure.Metric)
            .ToDictionary(group => group.Key, group => Math.Max(double.Epsilon, group.Average(figure => figure.Figure.Value * figure.Figure.UnitYi)));
        return table.Add(RecordBacktestResult.Total, Of(figures, figure => 1 / means[figure.Figure.Metric], RelativeToMetric));
    }

    /// <summary>Figures of records of scenarios together.</summary>
    /// <remarks>Scores are taken over the printed figure, since projects, guests and amounts have no common unit. There is no baseline:
    /// nothing but a simulation forecasts figures of one scenario.</remarks>
    /// <param name="figures">Figures, at least one.</param>
    /// <param name="of">Which of a figure's scores.</param>
    public static SkillSummary Of(ImmutableArray<PredictedFigure> figures, Func<PredictedFigure, ForecastScore> of) => Of(
        [.. figures.Select(of)],
        scores => scores.Where(score => score.Value > 0).Select(score => score.Crps / score.Value).DefaultIfEmpty(0).Average(),
        RelativeToFigure);

    /// <summary>What needs no baseline.</summary>
    private static SkillSummary Of(ForecastScore[] scores, Func<ForecastScore[], double> meanCrps, string unit) => new()
    {
        Figures = scores.Length,
        Coverage50 = new Proportion(scores.Count(score => score.Inside50), scores.Length),
        Coverage80 = new Proportion(scores.Count(score => score.Inside80), scores.Length),
        Coverage90 = new Proportion(scores.Count(score => score.Inside90), scores.Length),
        MeanCrps = meanCrps(scores),
        CrpsUnit = unit,
        PitHistogram = SkillSummary.Histogram(scores.Select(score => score.Pit)),
    };

    private static SkillSummary Of(ImmutableArray<ScoredFigure> figures, Func<ScoredFigure, double> scale, string unit)
    {
        double Scaled(ScoredFigure figure, double score) => score * figure.Figure.UnitYi * scale(figure);
        var points = Means(figures, figure => figure.BaselineScores, Scaled);
        var spreads = Means(figures, figure => figure.BaselineSpreadScores, Scaled);
        var scores = figures.Select(figure => figure.Score).ToArray();
        return Of(scores, _ => figures.Average(figure => Scaled(figure, figure.Score.Crps)), unit) with
        {
            Baselines = points,
            BaselinesWithSpread = spreads,
            IntervalOverBest = Interval(figures, points, figure => figure.BaselineScores, Scaled),
            IntervalOverBestWithSpread = Interval(figures, spreads, figure => figure.BaselineSpreadScores, Scaled),
        };
    }

    private static (double Low, double High) Interval(
        ImmutableArray<ScoredFigure> figures, ImmutableSortedDictionary<string, double> means, Scores scores,
        Func<ScoredFigure, double, double> scaled)
    {
        if (means.IsEmpty)
        {
            return (double.NaN, double.NaN);
        }

        var best = means.MinBy(entry => entry.Value).Key;
        return SkillInterval.Of(figures.Where(figure => scores(figure).ContainsKey(best)).Select(figure => (
            figure.Figure.Province, scaled(figure, figure.Score.Crps), scaled(figure, scores(figure)[best]))));
    }

    private static ImmutableSortedDictionary<string, double> Means(
        ImmutableArray<ScoredFigure> figures, Scores scores, Func<ScoredFigure, double, double> scaled) => figures
        .SelectMany(figure => scores(figure).Select(entry => (entry.Key, Value: scaled(figure, entry.Value))))
        .GroupBy(entry => entry.Key)
        .ToImmutableSortedDictionary(group => group.Key, group => group.Average(entry => entry.Value), StringComparer.Ordinal);

    private static string UnitOf(ScoredFigure figure) => figure.Figure.Reading.Form switch
    {
        FigureForm.Rate => "%",
        FigureForm.Count => "projects",
        _ => "亿元",
    };
}
