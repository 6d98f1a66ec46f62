using System.Globalization;
using Calendar = Simulator.Core.Worlds.Calendar;

namespace Simulator.Analysis.Runs;

/// <summary>Weeks as dates.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Dates
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Last day of a week: what is counted at its end includes that day.</summary>
    /// <param name="week">Relative to the start of the campaign.</param>
    /// <param name="calendar">The weeks of the run.</param>
    public static DateOnly LastDayOf(int week, Calendar calendar) => calendar.DateOf(week + 1).AddDays(-1);

    /// <summary>The day of a moment, as ISO 8601; empty for NaN.</summary>
    /// <param name="timeWeeks">Weeks since the start of the campaign, or NaN.</param>
    /// <param name="calendar">The weeks of the run.</param>
    public static string Text(double timeWeeks, Calendar calendar) => double.IsNaN(timeWeeks)
        ? ""
        : Text(calendar.Start.AddDays((int)Math.Floor(timeWeeks * Calendar.DaysPerWeek)));

    /// <summary>A day as ISO 8601.</summary>
    /// <param name="date">Any day.</param>
    public static string Text(DateOnly date) => date.ToString(Iso, CultureInfo.InvariantCulture);
}
