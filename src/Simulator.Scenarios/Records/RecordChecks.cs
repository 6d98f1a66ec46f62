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

        foreach (var figure in root.Children("figures"))
        {
            ReportUnit(figure, problems);
        }
    }

    /// <summary>Reports events and cities that the scenario does not have, and a record that ends before the campaign begins.</summary>
    public static void RunAgainst(Section root, Section scenario, ProblemList problems)
    {
        foreach (var figure in root.Children("figures"))
        {
            ReportUnknown(figure, "event", Ids(scenario, "events"), "events", problems);
            ReportUnknown(figure, "city", Ids(scenario, "cities"), "cities", problems);
        }

        var end = root.Date("as_of") ?? root.Child("period")?.Date("to");
        if (end is { } last && scenario.Child("meta")?.Date("start_date") is { } first && last < first)
        {
            problems.Add(ProblemCodes.EmptyRange, root.MarkOf("as_of"), "as_of", Show(first), Show(last));
        }
    }

    private static IEnumerable<Section> Periods(Section root) =>
        new[] { root.Child("period") }
            .Concat(root.Children("targets").Select(target => target.Child("period")))
            .Concat(root.Children("claims").Select(claim => claim.Child("period")))
            .OfType<Section>();

    private static List<string> Ids(Section scenario, string list) => [.. scenario.Children(list).Select(entry => entry.Text("id"))];

    private static void ReportEmpty(Section section, string from, string to, ProblemList problems)
    {
        if (section.Date(from) is { } first && section.Date(to) is { } last && last < first)
        {
            problems.Add(ProblemCodes.EmptyRange, section.MarkOf(to), section.PathOf(to), Show(first), Show(last));
        }
    }

    private static void ReportUnit(Section figure, ProblemList problems)
    {
        if (!figure.Has("metric") || figure.Find("value") is not FigureValue value)
        {
            return;
        }

        var metric = RecordWords.Metrics[figure.Text("metric")];
        if (RecordWords.IsMoney(metric) != value.IsMoney)
        {
            var (expected, found) = value.IsMoney ? ("number", "number 亿元") : ("number 亿元", "number");
            problems.Add(ProblemCodes.WrongKind, figure.MarkOf("value"), figure.PathOf("value"), expected, found);
        }
    }

    private static void ReportUnknown(Section figure, string key, List<string> known, string kind, ProblemList problems)
    {
        if (figure.FindText(key) is { } id && !known.Contains(id))
        {
            problems.AddUnknown(ProblemCodes.UnknownReference, figure.MarkOf(key), figure.PathOf(key), id, known, kind);
        }
    }

    private static string Show(DateOnly date) => date.ToString(DateType.Format, System.Globalization.CultureInfo.InvariantCulture);
}
