using Simulator.Core.Worlds;

namespace Simulator.Scenarios.Building;

/// <summary>Moments that are written as a date or as a week.</summary>
internal static class Moments
{
    /// <summary>The week of a moment; null where there is none.</summary>
    public static int? Week(object? moment, Calendar calendar) => moment switch
    {
        DateOnly date => calendar.WeekOf(date),
        double week => (int)week,
        _ => null,
    };
}
