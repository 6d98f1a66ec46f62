using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Figures.Summaries;
using Simulator.Scenarios.Localization;

namespace Simulator.Cli.Backtest;

/// <summary>The figures of a backtest: for each metric, forecasts with the printed figures by elapsed months.</summary>
internal static class BacktestFans
{
    private static readonly Words English = new(CultureInfo.InvariantCulture);
    private static readonly Words Chinese = new(CultureInfo.GetCultureInfo("zh-Hans"));

    public static ImmutableArray<FigureSummary> Of(RecordBacktestResult result) =>
    [
        .. result.Figures.GroupBy(figure => figure.Figure.Metric).OrderBy(metric => metric.Key, StringComparer.Ordinal)
            .Select(metric => BacktestFigures.Of(metric.Key, Axis(metric.Key, result.Summary[metric.Key].CrpsUnit), metric.Select(Point))),
    ];

    private static LocalizedText Axis(string metric, string unit) => unit == FileWords.Projects
        ? new LocalizedText($"{metric}, {English.Unit(unit)}", $"{metric}（{Chinese.Unit(unit)}）")
        : new LocalizedText($"{metric}, {unit}", $"{metric}（{unit}）");

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
