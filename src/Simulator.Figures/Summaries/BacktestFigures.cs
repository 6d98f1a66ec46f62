using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Summaries;

/// <summary>The fan of a backtest.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class BacktestFigures
{
    /// <summary>How the names of these figures begin.</summary>
    public const string Backtest = "backtest";

    /// <summary>Makes the summary of the forecasts of one metric.</summary>
    /// <param name="metric">The metric's word in files, such as <c>registered_share</c>.</param>
    /// <param name="unit">The unit of all values, as files name it; one that is a sign, such as <c>%</c>, stays as it is.</param>
    /// <param name="points">Forecasts with the printed figures.</param>
    public static BacktestFigure Of(string metric, string unit, IEnumerable<BacktestPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        ImmutableArray<BacktestPoint> ordered = [.. points.OrderBy(point => point.ElapsedMonths).ThenBy(point => point.Label, StringComparer.Ordinal)];
        return new BacktestFigure
        {
            Name = $"{Backtest}-{metric}",
            Title = ChartText.Both(text => text.BacktestTitle(ordered.Count(point => point.IsHit), ordered.Length)),
            ValueAxis = ChartText.Both(text => text.BacktestAxis(new ReportText(text.Culture).Outcome(metric), UnitOf(unit, text))),
            Points = ordered,
        };
    }

    private static string UnitOf(string unit, ChartText text) => unit is FileWords.Projects or FileWords.Yi ? text.Unit(unit) : unit;
}
