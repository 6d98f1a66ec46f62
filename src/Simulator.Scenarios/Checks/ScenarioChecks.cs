using Simulator.Scenarios.Building;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Checks;

/// <summary>Rules that hold between the values of a scenario.</summary>
/// <remarks>A value that was refused before is passed over. Pure but for the problems they add. Thread-safe.</remarks>
internal static class ScenarioChecks
{
    public static void Run(Section root, ProblemList problems)
    {
        CheckVersion(root, problems);
        FirmChecks.Run(root, problems);
        ParameterChecks.Run(root, problems);
        IdChecks.Run(root, problems);
        EventChecks.ReportClashes(root, problems);
        ShockChecks.ReportCombinations(root, problems);
        if (CalendarBuilder.Build(root) is not { } calendar)
        {
            return;
        }

        CalendarChecks.Run(root, calendar, problems);
        EventChecks.ReportDates(root, calendar, problems);
        ShockChecks.ReportTimes(root, calendar, problems);
    }

    /// <summary>Reports a version of the format that this program does not read.</summary>
    public static void CheckVersion(Section root, ProblemList problems)
    {
        if (root.Has("schema") && root.Whole("schema") != ScenarioTable.SchemaVersion)
        {
            problems.Add(ProblemCodes.SchemaVersion, root.MarkOf("schema"), "schema", root.Whole("schema"), ScenarioTable.SchemaVersion);
        }
    }
}
