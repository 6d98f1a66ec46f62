using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records.Reading;

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
