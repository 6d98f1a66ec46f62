using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;

namespace Simulator.Scenarios.Building;

/// <summary>The weeks of the run.</summary>
internal static class CalendarBuilder
{
    /// <summary>The calendar, or null where dates or lengths were refused.</summary>
    public static Calendar? Build(Section root)
    {
        var meta = root.Child("meta");
        return meta?.Date("start_date") is { } start && meta.Has("weeks") && !meta.IsBroken("burn_in") && !meta.IsBroken("promotion_start")
            ? new Calendar(start, meta.Whole("burn_in"), meta.Whole("weeks"), meta.Whole("promotion_start"))
            : null;
    }
}
