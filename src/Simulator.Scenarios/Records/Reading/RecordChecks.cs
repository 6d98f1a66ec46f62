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
            ReportUnknown(figure, FigureKeys.Event, scenario.Events, IdKind.Event, problems);
            ReportUnknown(figure, FigureKeys.Before, scenario.Events, IdKind.Event, problems);
            ReportUnknown(figure, FigureKeys.City, scenario.Cities, IdKind.City, problems);
            ReportUnknown(figure, FigureKeys.FirmClass, scenario.FirmClasses, IdKind.FirmClass, problems);
            ReportUnknown(figure, FigureKeys.Variant, scenario.Variants, IdKind.Variant, problems);
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

    private static void ReportUnknown(Section figure, Key<string> key, HashSet<string> known, IdKind kind, ProblemList problems)
    {
        if (figure.Find(key) is { } id && !known.Contains(id))
        {
            problems.AddUnknown(ProblemCodes.UnknownReference, figure.PositionOf(key), figure.PathOf(key), id, known, IdKinds.Name(kind));
        }
    }
}

/// <summary>Rules for figures, and for what refers to them: the unit must be that of the metric.</summary>
internal static class FigureChecks
{
    private const string CountRange = "[0, 1000000000]";

    public static void Run(Section root, ProblemList problems)
    {
        var metrics = ReportFigures(root, problems);
        foreach (var target in root.Get(RecordKeys.Targets).Values)
        {
            ReportTarget(target, metrics, problems);
        }

        foreach (var breakdown in root.Get(RecordKeys.Breakdowns).Values)
        {
            ReportMetric(breakdown, BreakdownKeys.CountOf, RecordMetrics.IsCount, metrics, problems);
            ReportMetric(breakdown, BreakdownKeys.AmountOf, RecordMetrics.IsMoney, metrics, problems);
        }

        foreach (var claim in root.Get(RecordKeys.Claims).Values.Where(claim => claim.Has(ClaimKeys.Counts)))
        {
            ReportItems(claim, problems);
        }
    }

    /// <summary>Reports what is wrong with figures; gives their metrics by id.</summary>
    private static Dictionary<string, RecordMetric> ReportFigures(Section root, ProblemList problems)
    {
        var metrics = new Dictionary<string, RecordMetric>(StringComparer.Ordinal);
        foreach (var figure in root.Get(RecordKeys.Figures).Values.Where(figure => figure.Has(FigureKeys.Metric)))
        {
            var metric = figure.Get(FigureKeys.Metric);
            metrics.TryAdd(figure.Id, metric);
            ReportValue(figure, FigureKeys.Value, metric, problems);
            foreach (var place in figure.Get(FigureKeys.AlsoPrinted).Values)
            {
                ReportValue(place, RestatementKeys.Value, metric, problems);
            }

            ReportLimits(figure, problems);
            ReportDays(figure, problems);
            ReportDelegates(figure, metric, problems);
        }

        return metrics;
    }

    private static void ReportTarget(Section target, Dictionary<string, RecordMetric> metrics, ProblemList problems)
    {
        if (metrics.TryGetValue(target.Get(TargetKeys.Figure), out var metric))
        {
            ReportValue(target, TargetKeys.Value, metric, problems);
        }

        if (target.Find(TargetKeys.Value) is { Value: 0 } value)
        {
            target.Report(problems, ProblemCodes.OutOfRange, TargetKeys.Value, value.Written.Number, "(0, ∞)", TargetKeys.Value.Name);
        }
    }

    private static void ReportValue(Section section, Key<FigureValue> key, RecordMetric metric, ProblemList problems)
    {
        if (section.Find(key) is not { } value)
        {
            return;
        }

        var number = value.Written.Number + value.Written.Unit;
        if (RecordMetrics.IsMoney(metric) != value.IsMoney)
        {
            var dimension = value.IsMoney ? Dimensions.Plain("") : Dimensions.MoneyWan;
            NumberType.ReportUnit(dimension, value.Written, section.PositionOf(key), section.PathOf(key), problems);
        }
        else if (metric == RecordMetric.EventShare && value.Value > 1)
        {
            section.Report(problems, ProblemCodes.OutOfRange, key, number, "[0, 1]", key.Name);
        }
        else if (RecordMetrics.IsCount(metric) && Math.Floor(value.Value) != value.Value)
        {
            section.Report(problems, ProblemCodes.NotWhole, key, number, CountRange, key.Name);
        }
    }

    private static void ReportLimits(Section figure, ProblemList problems)
    {
        var (atLeast, below) = (figure.Get(FigureKeys.AtLeast), figure.Get(FigureKeys.Below));
        if (figure.Has(FigureKeys.AtLeast) && figure.Has(FigureKeys.Below) && atLeast >= below)
        {
            figure.Report(problems, ProblemCodes.EmptyRange, FigureKeys.Below, NumberText.Yi(atLeast), NumberText.Yi(below));
        }
    }

    /// <summary>A figure counts up to a day or up to an event, not both.</summary>
    private static void ReportDays(Section figure, ProblemList problems)
    {
        var (before, period) = (FigureKeys.Before, FigureKeys.Period);
        if (figure.Has(before) && figure.Has(period))
        {
            problems.Add(
                ProblemCodes.KeyCombination, "Excludes_Hint", figure.PositionOf(period), figure.PathOf(period), before.Name, period.Name);
        }
    }

    /// <summary>Delegates are the campaign's own people: no run yields them, and the record says so.</summary>
    private static void ReportDelegates(Section figure, RecordMetric metric, ProblemList problems)
    {
        var reason = FigureKeys.NotRepresented;
        if (metric == RecordMetric.Delegates && !figure.Has(reason) && !figure.IsBroken(reason))
        {
            problems.Add(
                ProblemCodes.MissingKey, "Needs_Hint", figure.PositionOf(FigureKeys.Metric), figure.PathOf(reason), reason.Name,
                reason.Type.Describe(), $"metric: {Words.Of(metric)}");
        }
    }

    private static void ReportMetric(
        Section breakdown, Key<string> key, Func<RecordMetric, bool> fits, Dictionary<string, RecordMetric> metrics, ProblemList problems)
    {
        if (metrics.TryGetValue(breakdown.Get(key), out var metric) && !fits(metric))
        {
            var fitting = Words.All<RecordMetric>().Where(pair => fits(pair.Value)).Select(pair => pair.Word).Order(StringComparer.Ordinal);
            breakdown.Report(
                problems, ProblemCodes.WrongMetric, key, breakdown.Get(key), Words.Of(metric), key.Name, string.Join(" | ", fitting));
        }
    }

    /// <summary>A number of items belongs to claims that count items, and to no other.</summary>
    private static void ReportItems(Section claim, ProblemList problems)
    {
        var (items, counted) = (ClaimKeys.Items, claim.Get(ClaimKeys.Counts));
        if (counted == CountedThing.Items && !claim.Has(items) && !claim.IsBroken(items))
        {
            problems.Add(
                ProblemCodes.MissingKey, "Needs_Hint", claim.PositionOf(ClaimKeys.Counts), claim.PathOf(items), items.Name,
                items.Type.Describe(), "counts: items");
        }
        else if (counted != CountedThing.Items && claim.Has(items))
        {
            problems.Add(
                ProblemCodes.KeyCombination, "Excludes_Hint", claim.PositionOf(items), claim.PathOf(items), $"counts: {Words.Of(counted)}",
                items.Name);
        }
    }
}
