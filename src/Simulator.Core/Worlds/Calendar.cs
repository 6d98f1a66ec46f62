namespace Simulator.Core.Worlds;

/// <summary>The weeks of a run. Week 0 is the first of the campaign; weeks of the burn-in are negative.</summary>
/// <remarks>docs/model/time.md. Immutable and thread-safe.</remarks>
/// <param name="Start">First day of week 0.</param>
/// <param name="BurnInWeeks">Weeks before the campaign in which opportunities and earlier signings run, weeks.</param>
/// <param name="Weeks">Weeks of the campaign, weeks.</param>
/// <param name="PromotionStartWeek">First week in which cities promote, in [-BurnInWeeks, Weeks].</param>
public readonly record struct Calendar(DateOnly Start, int BurnInWeeks, int Weeks, int PromotionStartWeek)
{
    /// <summary>Days in a week.</summary>
    public const int DaysPerWeek = 7;

    /// <summary>Weeks in a year of the model.</summary>
    public const int WeeksPerYear = 52;

    /// <summary>First week of the run.</summary>
    public int FirstWeek => -BurnInWeeks;

    /// <summary>Weeks of the run, burn-in and campaign.</summary>
    public int TotalWeeks => BurnInWeeks + Weeks;

    /// <summary>Position of a week in arrays that begin with the first week of the run.</summary>
    /// <param name="week">In [FirstWeek, Weeks).</param>
    public int Index(int week) => week + BurnInWeeks;

    /// <summary>Weeks since the turn of the year, in [0, 52); the year turns at week 0 and every 52 weeks before and after.</summary>
    /// <param name="week">Relative to the start of the campaign.</param>
    public static int WeekOfYear(int week) => ((week % WeeksPerYear) + WeeksPerYear) % WeeksPerYear;

    /// <summary>First day of a week.</summary>
    /// <param name="week">Relative to the start of the campaign.</param>
    public DateOnly DateOf(int week) => Start.AddDays(week * DaysPerWeek);

    /// <summary>The week in which a date falls.</summary>
    /// <param name="date">Any date.</param>
    public int WeekOf(DateOnly date) => (int)Math.Floor((date.DayNumber - Start.DayNumber) / (double)DaysPerWeek);
}
