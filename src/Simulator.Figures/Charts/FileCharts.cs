using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Core.Worlds;

namespace Simulator.Figures.Charts;

/// <summary>Which charts are drawn into the files of a run, a comparison, a backtest.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class FileCharts
{
    /// <summary>Sign-up, landing, funnel, places, calendar, map.</summary>
    /// <param name="run">The run; its curves and totals are taken as they are.</param>
    public static ImmutableArray<FileChart> Of(FinishedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [CurveChart.Signup(run), CurveChart.Landing(run), FunnelChart.Of(run), PlacesChart.Of(run), CalendarChart.Of(run), MapChart.Of(run)];
    }

    /// <summary>The difference of every pair in <see cref="ComparisonResult.Shown"/>, by every measure that has a curve.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="calendar">Calendar of the first alternative, by which dates are told.</param>
    public static ImmutableArray<FileChart> Of(ComparisonResult comparison, Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var curves = comparison.Shown.Curves;
        var pairs = curves.Select(curve => (curve.A, curve.B)).Distinct().ToList();
        return [.. curves.Select(curve => DifferenceChart.Of(curve, pairs.IndexOf((curve.A, curve.B)) + 1, calendar))];
    }

    /// <summary>A fan for each metric: its forecasts by elapsed months, with the printed figures.</summary>
    /// <param name="backtest">The backtest.</param>
    public static ImmutableArray<FileChart> Of(RecordBacktestResult backtest)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        return
        [
            .. backtest.Figures.GroupBy(figure => figure.Figure.Metric).OrderBy(metric => metric.Key, StringComparer.Ordinal)
                .Select(metric => FanChart.Of(metric.Key, backtest.Summary[metric.Key].CrpsUnit, metric.Select(FanPoint.Of))),
        ];
    }
}
