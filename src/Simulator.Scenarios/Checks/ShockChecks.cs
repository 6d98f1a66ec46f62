using Simulator.Core.Worlds;
using Simulator.Scenarios.Building;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Shocks;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules for shocks.</summary>
internal static class ShockChecks
{
    /// <summary>Reports keys that a kind of shock does not take, or lacks.</summary>
    public static void ReportCombinations(Section root, ProblemList problems)
    {
        foreach (var shock in root.Children("shocks").Where(shock => shock.Has("kind")))
        {
            var kind = ShockKinds.Find(shock.Text("kind"));
            ReportTargets(shock, kind, problems);
            ReportEnd(shock, kind, problems);
        }
    }

    /// <summary>Reports shocks that begin outside the horizon or end before they begin.</summary>
    public static void ReportTimes(Section root, Calendar calendar, ProblemList problems)
    {
        foreach (var shock in root.Children("shocks"))
        {
            if (Moments.Week(shock.Find("from"), calendar) is not { } from)
            {
                continue;
            }

            if (from < calendar.FirstWeek || from >= calendar.Weeks)
            {
                problems.Add(ProblemCodes.OutsideHorizon, shock.PositionOf("from"), shock.PathOf("from"), from, calendar.FirstWeek,
                    calendar.Weeks - 1);
            }

            if (Moments.Week(shock.Find("to"), calendar) is { } to && to <= from)
            {
                problems.Add(ProblemCodes.EmptyRange, shock.PositionOf("to"), shock.PathOf("to"), from, to);
            }
        }
    }

    private static void ReportTargets(Section shock, ShockKind kind, ProblemList problems)
    {
        if (!kind.TakesCities && !shock.Items("cities").IsEmpty)
        {
            Excludes(shock, "cities", kind, problems);
        }

        if (!kind.TakesSectors && !shock.Items("sectors").IsEmpty)
        {
            Excludes(shock, "sectors", kind, problems);
        }

        if (kind.NeedsSectors && shock.Items("sectors").IsEmpty && !shock.IsBroken("sectors"))
        {
            Needs(shock, "sectors", kind, problems);
        }
    }

    private static void ReportEnd(Section shock, ShockKind kind, ProblemList problems)
    {
        if (shock.Has("weeks") && shock.Has("to"))
        {
            problems.Add(ProblemCodes.KeyCombination, "SCN036_One_Hint", shock.PositionOf("to"), shock.PathOf("to"), "weeks", "to");
        }

        var ends = shock.Has("weeks") || shock.Has("to") || shock.IsBroken("weeks") || shock.IsBroken("to");
        if (!ends && kind.Weeks == 0)
        {
            Needs(shock, "weeks", kind, problems);
        }
    }

    private static void Needs(Section shock, string key, ShockKind kind, ProblemList problems) => problems.Add(
        ProblemCodes.MissingKey, "Needs_Hint", shock.PositionOf("kind"), shock.PathOf(key), key,
        shock.Table.Find(key)!.Type.Describe(), kind.Name);

    private static void Excludes(Section shock, string key, ShockKind kind, ProblemList problems) =>
        problems.Add(ProblemCodes.KeyCombination, "Excludes_Hint", shock.PositionOf(key), shock.PathOf(key), kind.Name, key);
}
