using System.Globalization;
using Calendar = Simulator.Core.Worlds.Calendar;

namespace Simulator.Cli.Results;

/// <summary>Weeks as dates.</summary>
internal static class Dates
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Last day of a week: what is counted at its end includes that day.</summary>
    public static DateOnly LastDayOf(int week, Calendar calendar) => calendar.DateOf(week + 1).AddDays(-1);

    /// <summary>The day of a moment, as ISO 8601; empty for NaN.</summary>
    public static string Text(double timeWeeks, Calendar calendar) => double.IsNaN(timeWeeks)
        ? ""
        : Text(calendar.Start.AddDays((int)Math.Floor(timeWeeks * Calendar.DaysPerWeek)));

    public static string Text(DateOnly date) => date.ToString(Iso, CultureInfo.InvariantCulture);
}
