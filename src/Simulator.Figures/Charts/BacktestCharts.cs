using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;

namespace Simulator.Figures.Charts;

/// <summary>The charts of a backtest: for each metric a fan of its forecasts by elapsed months, with the printed figures.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class BacktestCharts
{
    /// <summary>Builds the charts.</summary>
    /// <param name="result">The backtest.</param>
    public static ImmutableArray<FileChart> Of(RecordBacktestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            .. result.Figures.GroupBy(figure => figure.Figure.Metric).OrderBy(metric => metric.Key, StringComparer.Ordinal)
                .Select(metric => FanChart.Of(metric.Key, result.Summary[metric.Key].CrpsUnit, metric.Select(Point))),
        ];
    }

    /// <summary>Amounts in 亿元, whatever unit they were printed in.</summary>
    private static FanPoint Point(ScoredFigure scored)
    {
        var (figure, score) = (scored.Figure, scored.Score);
        double InUnit(double value) => value * figure.UnitYi;
        return new FanPoint(
            $"{figure.Region} {figure.Campaign}", figure.ElapsedMonths, InUnit(score.Value), InUnit(score.P05), InUnit(score.P25),
            InUnit(score.P50), InUnit(score.P75), InUnit(score.P95));
    }
}
