using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Comparison;
using Simulator.Figures.Texts;
using Calendar = Simulator.Core.Worlds.Calendar;

namespace Simulator.Figures.Summaries;

/// <summary>The figures of a comparison: the difference of every pair that is shown (<see cref="ShownPairs"/>) by every measure that has a curve.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class ComparisonFigures
{
    /// <summary>How the names of these figures begin.</summary>
    public const string Difference = "difference";

    /// <summary>Makes the summaries.</summary>
    /// <param name="result">The comparison.</param>
    /// <param name="calendar">Calendar of the first alternative, by which dates are told.</param>
    public static ImmutableArray<FigureSummary> Of(ComparisonResult result, Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(result);
        var shown = ShownPairs.Of(result).Curves;
        var pairs = shown.Select(curve => (curve.A, curve.B)).Distinct().ToList();
        return [.. shown.Select(curve => Of(curve, pairs.IndexOf((curve.A, curve.B)) + 1, calendar))];
    }

    /// <summary>The name of the figure of a pair by a measure.</summary>
    /// <param name="pair">Number of the pair, from 1.</param>
    /// <param name="measure">A measure that has a curve.</param>
    internal static string NameOf(int pair, Measure measure) =>
        string.Create(CultureInfo.InvariantCulture, $"{Difference}-{pair}-{WordOf(measure)}");

    private static DifferenceFigure Of(DifferenceCurve curve, int pair, Calendar calendar) => new()
    {
        Name = NameOf(pair, curve.Measure),
        Title = ChartText.Both(text => text.DifferenceTitle(curve.A, curve.B)),
        ValueAxis = ChartText.Both(text => text.DifferenceAxis(WordOf(curve.Measure))),
        Dates = RunFigures.WeekEnds(calendar)[..curve.Weeks.Length],
        Mean = [.. curve.Weeks.Select(week => week.Band.Mean)],
        Lower = [.. curve.Weeks.Select(week => week.Band.Mean - (week.HalfWidth95 ?? 0))],
        Upper = [.. curve.Weeks.Select(week => week.Band.Mean + (week.HalfWidth95 ?? 0))],
        P05 = [.. curve.Weeks.Select(week => week.Band.P05)],
        P95 = [.. curve.Weeks.Select(week => week.Band.P95)],
        Overtaken = curve.Overtaking is { } overtaking ? calendar.DateOf(overtaking.Week + 1).AddDays(-1) : null,
        Leader = curve.Overtaking?.Leader ?? "",
    };

    private static string WordOf(Measure measure) =>
        measure == Measure.SignedCount ? "signed-count" : measure == Measure.SignedAmount ? "signed-amount"
        : measure == Measure.LandedCount ? "landed-count" : "landed-amount";
}
