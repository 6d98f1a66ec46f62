using Simulator.Core.Worlds;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Events;

/// <summary>Keys under <c>meta</c> that say which weeks a campaign has.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class CalendarKeys
{
    /// <summary>Longest campaign, weeks.</summary>
    public const int MaxWeeks = 1_040;

    /// <summary>Longest burn-in, weeks.</summary>
    public const int MaxBurnIn = 520;

    private const int DefaultBurnIn = 78;

    public static Key<DateOnly> StartDate { get; } = Key.Needed("start_date", new DateType(), "First day of week 0.");

    public static Key<int> Weeks { get; } = Key.Needed("weeks", NumberType.Weeks(1, MaxWeeks), "Length of the campaign, weeks.");

    public static Key<int> BurnIn { get; } = Key.WithDefault(
        "burn_in", NumberType.Weeks(0, MaxBurnIn), DefaultBurnIn, "78",
        "Weeks before week 0 in which opportunities arise and earlier signings mature.");

    public static Key<int> PromotionStart { get; } = Key.WithDefault(
        "promotion_start", NumberType.Weeks(-MaxBurnIn, MaxWeeks), 0, "0",
        "First week in which cities promote; negative for a start before week 0.");
}

/// <summary>Makes the calendar of a run, and the rule for it.</summary>
internal static class CalendarBuilder
{
    /// <summary>The calendar, or null where dates or lengths were refused.</summary>
    /// <param name="meta">The mapping <c>meta</c> of a scenario.</param>
    public static Calendar? Build(Section meta) =>
        meta.Find(CalendarKeys.StartDate) is { } start && meta.Find(CalendarKeys.Weeks) is { } weeks
        && !meta.IsBroken(CalendarKeys.BurnIn) && !meta.IsBroken(CalendarKeys.PromotionStart)
            ? new Calendar(start, meta.Get(CalendarKeys.BurnIn), weeks, meta.Get(CalendarKeys.PromotionStart))
            : null;

    /// <summary>Reports a start of promotion outside the run.</summary>
    public static void Check(Section meta, Calendar calendar, ProblemList problems)
    {
        var week = calendar.PromotionStartWeek;
        if (week < calendar.FirstWeek || week > calendar.Weeks)
        {
            meta.Report(
                problems, ProblemCodes.OutsideHorizon, CalendarKeys.PromotionStart, week, calendar.FirstWeek, calendar.Weeks);
        }
    }
}
