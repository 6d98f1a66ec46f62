using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Figures.Summaries;

namespace Simulator.Cli.Backtest;

/// <summary>The figures of a backtest: for each metric, forecasts with the printed figures by elapsed months.</summary>
internal static class BacktestFans
{
    public static ImmutableArray<FigureSummary> Of(RecordBacktestResult result) =>
    [
        .. result.Figures.GroupBy(figure => figure.Figure.Metric).OrderBy(metric => metric.Key, StringComparer.Ordinal)
            .Select(metric => BacktestFigures.Of(metric.Key, result.Summary[metric.Key].CrpsUnit, metric.Select(Point))),
    ];

    /// <summary>Amounts in 亿元, whatever unit they were printed in.</summary>
    private static BacktestPoint Point(ScoredFigure scored)
    {
        var (figure, score) = (scored.Figure, scored.Score);
        double InUnit(double value) => value * figure.UnitYi;
        return new BacktestPoint(
            $"{figure.Region} {figure.Campaign}", figure.ElapsedMonths, InUnit(score.Value), InUnit(score.P05), InUnit(score.P25),
            InUnit(score.P50), InUnit(score.P75), InUnit(score.P95));
    }
}
