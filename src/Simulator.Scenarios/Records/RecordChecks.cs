using Simulator.Core.Worlds;
using Simulator.Scenarios.Checks;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Records;

/// <summary>Rules that hold between the values of a record, and between a record and its scenario.</summary>
/// <remarks>They concern the file's form; contradictions in the print are findings, not problems.</remarks>
internal static class RecordChecks
{
    public static void Run(Section root, ProblemList problems)
    {
        ScenarioChecks.CheckVersion(root, problems);
        foreach (var period in Periods(root))
        {
            ReportEmpty(period, "from", "to", problems);
        }

        foreach (var entry in root.Children("events"))
        {
            ReportEmpty(entry, "date", "to", problems);
        }

        FigureChecks.Run(root, problems);
    }

    /// <summary>Reports events and cities that the scenario does not have, and a record that ends before the campaign begins.</summary>
    public static void RunAgainst(Section root, Section scenario, ProblemList problems)
    {
        var (events, cities, classes) = (Ids(scenario, "events"), Ids(scenario, "cities"), Ids(scenario, "firm_classes"));
        var variants = scenario.Items("variants").Select(variant => variant.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var figure in root.Children("figures").Where(figure => !figure.Has("not_represented")))
        {
            ReportUnknown(figure, "event", events, "events", problems);
            ReportUnknown(figure, "city", cities, "cities", problems);
            ReportUnknown(figure, "firm_class", classes, "firm_classes", problems);
            ReportUnknown(figure, "variant", variants, "variants", problems);
            ReportGrowth(figure, root, scenario, problems);
        }

        var end = root.Date("as_of") ?? root.Child("period")?.Date("to");
        if (end is { } last && scenario.Child("meta")?.Date("start_date") is { } first && last < first)
        {
            var (position, path) = root.Has("as_of") ? (root.PositionOf("as_of"), "as_of") : (root.Child("period")!.PositionOf("to"), "period.to");
            problems.Add(ProblemCodes.OutsideHorizon, position, path, Show(last), Show(first), "…");
        }
    }

    /// <summary>Growth needs the same weeks of the year before within the campaign.</summary>
    private static void ReportGrowth(Section figure, Section root, Section scenario, ProblemList problems)
    {
        var period = figure.Child("period") ?? root.Child("period");
        if (figure.Text("metric") == RecordWords.FundsGrowth && period?.Date("from") is { } from
            && scenario.Child("meta")?.Date("start_date") is { } first
            && first.AddDays(Calendar.WeeksPerYear * Calendar.DaysPerWeek) is var earliest && from < earliest)
        {
            problems.Add(ProblemCodes.OutsideHorizon, figure.PositionOf("metric"), figure.PathOf("period"), Show(from), Show(earliest), "…");
        }
    }

    private static IEnumerable<Section> Periods(Section root) =>
        new[] { root.Child("period") }
            .Concat(root.Children("figures").Select(figure => figure.Child("period")))
            .Concat(root.Children("targets").Select(target => target.Child("period")))
            .Concat(root.Children("claims").Select(claim => claim.Child("period")))
            .OfType<Section>();

    private static HashSet<string> Ids(Section scenario, string list) =>
        scenario.Children(list).Select(entry => entry.Text("id")).ToHashSet(StringComparer.Ordinal);

    private static void ReportEmpty(Section section, string from, string to, ProblemList problems)
    {
        if (section.Date(from) is { } first && section.Date(to) is { } last && last < first)
        {
            problems.Add(ProblemCodes.EmptyRange, section.PositionOf(to), section.PathOf(to), Show(first), Show(last));
        }
    }

    private static void ReportUnknown(Section figure, string key, HashSet<string> known, string kind, ProblemList problems)
    {
        if (figure.FindText(key) is { } id && !known.Contains(id))
        {
            problems.AddUnknown(ProblemCodes.UnknownReference, figure.PositionOf(key), figure.PathOf(key), id, known, kind);
        }
    }

    private static string Show(DateOnly date) => date.ToString(DateType.Format, System.Globalization.CultureInfo.InvariantCulture);
}
