using System.Collections.Immutable;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Localization;

namespace Simulator.Figures.Summaries;

/// <summary>The fan of a backtest.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class BacktestFigures
{
    /// <summary>How the names of these figures begin.</summary>
    public const string Backtest = "backtest";

    /// <summary>Makes the summary of the forecasts of one metric.</summary>
    /// <param name="metric">The metric's word in files, such as <c>registered_share</c>.</param>
    /// <param name="valueAxis">Title of the axis of values, with its unit.</param>
    /// <param name="points">Forecasts with the printed figures.</param>
    public static BacktestFigure Of(string metric, LocalizedText valueAxis, IEnumerable<BacktestPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        ImmutableArray<BacktestPoint> ordered = [.. points.OrderBy(point => point.ElapsedMonths).ThenBy(point => point.Label, StringComparer.Ordinal)];
        return new BacktestFigure
        {
            Name = $"{Backtest}-{metric}",
            Title = FigureTexts.Both("backtest_title", ordered.Count(point => point.IsHit), ordered.Length),
            ValueAxis = valueAxis,
            Points = ordered,
        };
    }
}
