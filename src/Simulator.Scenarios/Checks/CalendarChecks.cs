using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules for the calendar.</summary>
internal static class CalendarChecks
{
    private const string Key = "promotion_start";

    public static void Run(Section root, Calendar calendar, ProblemList problems)
    {
        var meta = root.Child("meta")!;
        var week = calendar.PromotionStartWeek;
        if (week < calendar.FirstWeek || week > calendar.Weeks)
        {
            problems.Add(ProblemCodes.OutsideHorizon, meta.PositionOf(Key), meta.PathOf(Key), week, calendar.FirstWeek, calendar.Weeks);
        }
    }
}
