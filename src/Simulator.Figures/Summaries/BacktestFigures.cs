using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Figures.Reports.Resources;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Summaries;

/// <summary>The fan of a backtest.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class BacktestFigures
{
    /// <summary>How the names of these figures begin.</summary>
    public const string Backtest = "backtest";

    private static readonly Phrases English = new(CultureInfo.InvariantCulture);
    private static readonly Phrases Chinese = new(FigureTexts.Chinese);

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
            Title = FigureTexts.Both("backtest_title", ordered.Count(point => point.IsHit), ordered.Length),
            ValueAxis = FigureTexts.Both("backtest_axis", NameOf(metric), UnitOf(unit)),
            Points = ordered,
        };
    }

    private static LocalizedText NameOf(string metric) => new(English.Outcome(metric), Chinese.Outcome(metric));

    private static object UnitOf(string unit) => unit is FileWords.Projects or FileWords.Yi ? FigureTexts.Both($"unit_{unit}") : unit;
}
