using Simulator.Core.Worlds;
using Simulator.Scenarios.Building;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules that hold between the values of a scenario.</summary>
/// <remarks>A value that was refused before is passed over. Pure but for the problems they add. Thread-safe.</remarks>
internal static class ScenarioChecks
{
    public static void Run(Section root, Identities identities, ProblemList problems)
    {
        CheckVersion(root, problems);
        FirmChecks.Run(root, problems);
        ParameterChecks.Run(root, problems);
        IdChecks.Run(root, problems);
        EventChecks.ReportClashes(root, problems);
        ShockChecks.ReportCombinations(root, problems);
        CityChecks.ReportProfiles(root, problems);
        if (identities.IsComplete(IdKind.City))
        {
            CityChecks.ReportTargets(root, problems);
        }

        if (identities.IsComplete(IdKind.Firm))
        {
            ChamberChecks.ReportEmpty(root, problems);
        }

        ChamberChecks.ReportLinks(root, problems);
        var calendar = CalendarBuilder.Build(root);
        SizeChecks.Run(root, calendar, problems);
        if (calendar is { } weeks)
        {
            CheckTimes(root, weeks, problems);
        }
    }

    /// <summary>Reports a version of the format that this program does not read.</summary>
    public static void CheckVersion(Section root, ProblemList problems)
    {
        if (root.Has("schema") && root.Whole("schema") != ScenarioTable.SchemaVersion)
        {
            problems.Add(ProblemCodes.SchemaVersion, root.PositionOf("schema"), "schema", root.Whole("schema"), ScenarioTable.SchemaVersion);
        }
    }

    private static void CheckTimes(Section root, Calendar calendar, ProblemList problems)
    {
        CalendarChecks.Run(root, calendar, problems);
        EventChecks.ReportDates(root, calendar, problems);
        EventChecks.ReportPromotion(root, calendar, problems);
        ShockChecks.ReportTimes(root, calendar, problems);
        CityChecks.ReportCarryOver(root, calendar, problems);
    }
}
