using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Simulator.Analysis.Comparison;
using Simulator.Figures.Texts;
using Calendar = Simulator.Core.Worlds.Calendar;

namespace Simulator.Figures.Charts;

/// <summary>The difference of two alternatives over time, with the interval of its mean and the week one overtakes the other.</summary>
internal sealed record DifferenceChart : FileChart
{
    /// <summary>Last day of each week.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>Mean of first minus second, a value per date.</summary>
    public required ImmutableArray<double> Mean { get; init; }

    /// <summary>Lower end of the 95% interval of the mean; the mean itself where there is no interval.</summary>
    public required ImmutableArray<double> Lower { get; init; }

    /// <summary>Upper end of the 95% interval of the mean.</summary>
    public required ImmutableArray<double> Upper { get; init; }

    /// <summary>5% quantile of the difference over replicates.</summary>
    public required ImmutableArray<double> P05 { get; init; }

    /// <summary>95% quantile of the difference over replicates.</summary>
    public required ImmutableArray<double> P95 { get; init; }

    /// <summary>When one overtakes the other for good; null where neither does.</summary>
    public DateOnly? Overtaken { get; init; }

    /// <summary>Name of the one that overtakes.</summary>
    public string Leader { get; init; } = "";

    /// <summary>All quantiles of the difference; null in a chart that was read from a file.</summary>
    [JsonIgnore]
    public BandSeries? Band { get; init; }

    /// <summary>Whether the mean has an interval: a single replicate gives none.</summary>
    [JsonIgnore]
    public bool HasInterval { get; init; }

    /// <summary>The difference of a pair by a measure.</summary>
    /// <param name="curve">The difference week by week.</param>
    /// <param name="pair">Number of the pair, from 1.</param>
    /// <param name="calendar">By which dates are told.</param>
    public static DifferenceChart Of(DifferenceCurve curve, int pair, Calendar calendar) => new()
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"difference-{pair}-{WordOf(curve.Measure)}"),
        Title = ChartText.Both(text => text.DifferenceTitle(curve.A, curve.B)),
        ValueAxis = ChartText.Both(text => text.DifferenceAxis(WordOf(curve.Measure))),
        Dates = CurveChart.WeekEnds(calendar)[..curve.Weeks.Length],
        Mean = [.. curve.Weeks.Select(week => week.Band.Mean)],
        Lower = [.. curve.Weeks.Select(week => week.Band.Mean - (week.HalfWidth95 ?? 0))],
        Upper = [.. curve.Weeks.Select(week => week.Band.Mean + (week.HalfWidth95 ?? 0))],
        P05 = [.. curve.Weeks.Select(week => week.Band.P05)],
        P95 = [.. curve.Weeks.Select(week => week.Band.P95)],
        Overtaken = curve.Overtaking is { } overtaking ? Analysis.Runs.Dates.LastDayOf(overtaking.Week, calendar) : null,
        Leader = curve.Overtaking?.Leader ?? "",
        Band = BandSeries.Of([.. curve.Weeks.Select(week => week.Band)]),
        HasInterval = curve.Weeks.All(week => week.HalfWidth95 is not null),
    };

    private static string WordOf(Measure measure) =>
        measure == Measure.SignedCount ? "signed-count" : measure == Measure.SignedAmount ? "signed-amount"
        : measure == Measure.LandedCount ? "landed-count" : "landed-amount";
}
