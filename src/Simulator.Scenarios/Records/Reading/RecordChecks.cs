using Simulator.Core.Worlds;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records.Reading;

/// <summary>What a scenario says that its record may refer to.</summary>
/// <param name="Events">Ids of events.</param>
/// <param name="Cities">Ids of cities.</param>
/// <param name="FirmClasses">Ids of classes of firms.</param>
/// <param name="Variants">Names of variants.</param>
/// <param name="Start">First day of week 0; null where it was refused.</param>
internal sealed record ScenarioFacts(
    HashSet<string> Events, HashSet<string> Cities, HashSet<string> FirmClasses, HashSet<string> Variants, DateOnly? Start);

/// <summary>Rules that hold between the values of a record, and between a record and its scenario.</summary>
/// <remarks>They concern the file's form; contradictions in the print are findings, not problems.</remarks>
internal static class RecordChecks
{
    /// <summary>Reports what is wrong in a record by itself.</summary>
    public static void Run(Section root, ProblemList problems)
    {
        CommonKeys.CheckVersion(root, problems);
        foreach (var period in Periods(root))
        {
            ReportEmpty(period, PeriodKeys.From, PeriodKeys.To, problems);
        }

        foreach (var entry in root.Get(RecordKeys.Events).Values)
        {
            ReportEmpty(entry, RecordEventKeys.Date, RecordEventKeys.To, problems);
        }

        FigureChecks.Run(root, problems);
    }

    /// <summary>Reports events and cities that the scenario does not have, and a record that ends before the campaign begins.</summary>
    public static void RunAgainst(Section root, ScenarioFacts scenario, ProblemList problems)
    {
        foreach (var figure in root.Get(RecordKeys.Figures).Values.Where(figure => !figure.Has(FigureKeys.NotRepresented)))
        {
            ReportUnknown(figure, FigureKeys.Event, scenario.Events, "events", problems);
            ReportUnknown(figure, FigureKeys.City, scenario.Cities, "cities", problems);
            ReportUnknown(figure, FigureKeys.FirmClass, scenario.FirmClasses, "firm_classes", problems);
            ReportUnknown(figure, FigureKeys.Variant, scenario.Variants, "variants", problems);
            ReportGrowth(figure, root, scenario, problems);
        }

        var (section, key) = root.Has(RecordKeys.AsOf) ? (root, RecordKeys.AsOf) : (root.Get(RecordKeys.Period), PeriodKeys.To);
        if (section.Find(key) is { } last && scenario.Start is { } first && last < first)
        {
            section.Report(problems, ProblemCodes.OutsideHorizon, key, NumberText.Date(last), NumberText.Date(first), "…");
        }
    }

    /// <summary>Growth needs the same weeks of the year before within the campaign.</summary>
    private static void ReportGrowth(Section figure, Section root, ScenarioFacts scenario, ProblemList problems)
    {
        var period = figure.Has(FigureKeys.Period) ? figure.Get(FigureKeys.Period) : root.Get(RecordKeys.Period);
        if (figure.Find(FigureKeys.Metric) == RecordMetric.FundsGrowth && period.Find(PeriodKeys.From) is { } from
            && scenario.Start is { } first
            && first.AddDays(Calendar.WeeksPerYear * Calendar.DaysPerWeek) is var earliest && from < earliest)
        {
            problems.Add(
                ProblemCodes.OutsideHorizon, figure.PositionOf(FigureKeys.Metric), figure.PathOf(FigureKeys.Period), NumberText.Date(from),
                NumberText.Date(earliest), "…");
        }
    }

    private static IEnumerable<Section> Periods(Section root) =>
    [
        root.Get(RecordKeys.Period),
        .. root.Get(RecordKeys.Figures).Values.Select(figure => figure.Get(FigureKeys.Period)),
        .. root.Get(RecordKeys.Targets).Values.Select(target => target.Get(TargetKeys.Period)),
        .. root.Get(RecordKeys.Claims).Values.Select(claim => claim.Get(ClaimKeys.Period)),
    ];

    private static void ReportEmpty(Section section, Key<DateOnly> from, Key<DateOnly> to, ProblemList problems)
    {
        if (section.Find(from) is { } first && section.Find(to) is { } last && last < first)
        {
            section.Report(problems, ProblemCodes.EmptyRange, to, NumberText.Date(first), NumberText.Date(last));
        }
    }

    private static void ReportUnknown(Section figure, Key<string> key, HashSet<string> known, string kind, ProblemList problems)
    {
        if (figure.Find(key) is { } id && !known.Contains(id))
        {
            problems.AddUnknown(ProblemCodes.UnknownReference, figure.PositionOf(key), figure.PathOf(key), id, known, kind);
        }
    }
}
