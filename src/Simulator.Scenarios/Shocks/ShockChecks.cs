using Simulator.Core.Worlds;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Shocks;

/// <summary>Rules for shocks.</summary>
internal static class ShockChecks
{
    /// <summary>Reports keys that a kind of shock does not take, or lacks.</summary>
    public static void ReportCombinations(Section root, ProblemList problems)
    {
        foreach (var shock in root.Get(ShockKeys.Shocks).Values.Where(shock => shock.Has(ShockKeys.Kind)))
        {
            var kind = shock.Get(ShockKeys.Kind);
            ReportTargets(shock, kind, problems);
            ReportEnd(shock, kind, problems);
        }
    }

    /// <summary>Reports shocks that begin outside the horizon or end before they begin.</summary>
    public static void ReportTimes(Section root, Calendar calendar, ProblemList problems)
    {
        foreach (var shock in root.Get(ShockKeys.Shocks).Values)
        {
            if (shock.Find(ShockKeys.From)?.WeekIn(calendar) is { } from)
            {
                ReportTimes(shock, from, calendar, problems);
            }
        }
    }

    private static void ReportTimes(Section shock, int from, Calendar calendar, ProblemList problems)
    {
        if (from < calendar.FirstWeek || from >= calendar.Weeks)
        {
            shock.Report(problems, ProblemCodes.OutsideHorizon, ShockKeys.From, from, calendar.FirstWeek, calendar.Weeks - 1);
        }

        if (shock.Find(ShockKeys.To)?.WeekIn(calendar) is { } to && to <= from)
        {
            shock.Report(problems, ProblemCodes.EmptyRange, ShockKeys.To, from, to);
        }
    }

    private static void ReportTargets(Section shock, ShockKind kind, ProblemList problems)
    {
        var hasSectors = !shock.Get(ShockKeys.Sectors).IsEmpty;
        if (!kind.TakesCities && !shock.Get(ShockKeys.Cities).IsEmpty)
        {
            ReportExcluded(shock, ShockKeys.Cities, kind, problems);
        }

        if (!kind.TakesSectors && hasSectors)
        {
            ReportExcluded(shock, ShockKeys.Sectors, kind, problems);
        }

        if (kind.NeedsSectors && !hasSectors && !shock.IsBroken(ShockKeys.Sectors))
        {
            ReportNeeded(shock, ShockKeys.Sectors, kind, problems);
        }
    }

    private static void ReportEnd(Section shock, ShockKind kind, ProblemList problems)
    {
        if (shock.Has(ShockKeys.Weeks) && shock.Has(ShockKeys.To))
        {
            problems.Add(
                ProblemCodes.KeyCombination, "SCN036_One_Hint", shock.PositionOf(ShockKeys.To), shock.PathOf(ShockKeys.To),
                ShockKeys.Weeks.Name, ShockKeys.To.Name);
        }

        var ends = new Key[] { ShockKeys.Weeks, ShockKeys.To }.Any(key => shock.Has(key) || shock.IsBroken(key));
        if (!ends && kind.Weeks == 0)
        {
            ReportNeeded(shock, ShockKeys.Weeks, kind, problems);
        }
    }

    private static void ReportNeeded(Section shock, Key key, ShockKind kind, ProblemList problems) => problems.Add(
        ProblemCodes.MissingKey, "Needs_Hint", shock.PositionOf(ShockKeys.Kind), shock.PathOf(key), key.Name, key.Type.Describe(), kind.Name);

    private static void ReportExcluded(Section shock, Key key, ShockKind kind, ProblemList problems) => problems.Add(
        ProblemCodes.KeyCombination, "Excludes_Hint", shock.PositionOf(key), shock.PathOf(key), kind.Name, key.Name);
}
