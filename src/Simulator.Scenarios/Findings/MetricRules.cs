using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about what figures measure, and whether they may be set side by side.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class MetricRules
{
    /// <summary>Amounts of one stage are all of one metric, so that they may be added.</summary>
    public static RuleOutcome MixedMetrics(PublishedRecord record)
    {
        var stages = record.Figures.Where(figure => figure.IsMoney).GroupBy(figure => figure.Stage).Where(group => group.Skip(1).Any())
            .ToList();
        var mixed = stages.Where(group => group.Select(figure => figure.Metric).Distinct().Skip(1).Any()).ToList();
        var sums = mixed.Select(group => group.Where(IsAdded).Sum(figure => figure.Value ?? 0)).ToList();
        var details = mixed.Zip(sums, (group, sum) => string.Join(" / ", group.Select(figure => figure.Id)) + Sum(sum));
        return stages.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(mixed.Count == 0, details, [("stages", mixed.Count), .. sums.Select(sum => ("invalid_sum_wan", sum))]);
    }

    /// <summary>The print says what investors bring, not total investment alone.</summary>
    public static RuleOutcome GrossAmounts(PublishedRecord record)
    {
        var signed = record.Figures.Where(figure => figure is { Stage: Stage.Signed, IsMoney: true }).ToList();
        var gross = signed.Where(figure => figure.Metric == RecordMetric.TotalInvestment).Select(figure => figure.Id).ToList();
        return signed.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(
                signed.Any(figure => figure.Metric == RecordMetric.ContractInflow), gross.Take(1),
                ("total_investment", gross.Count), ("contract_inflow", signed.Count(figure => figure.Metric == RecordMetric.ContractInflow)));
    }

    /// <summary>No figure counts investment together with something else.</summary>
    public static RuleOutcome MixedKinds(PublishedRecord record)
    {
        var mixed = record.Figures.Where(figure => figure.Kinds.Length > 1)
            .Select(figure => $"{figure.Id}: {string.Join(" + ", figure.Kinds.Select(Words.Of))}").ToList();
        return record.Figures.All(figure => figure.Kinds.IsEmpty)
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(mixed.Count == 0, mixed, ("figures", mixed.Count));
    }

    /// <summary>No figure counts a selection.</summary>
    public static RuleOutcome Selections(PublishedRecord record)
    {
        var selected = record.Figures.Where(figure => figure.Selection.Length > 0).ToList();
        var counts = selected.Where(figure => figure.Metric == RecordMetric.Count).ToList();
        var wholes = record.Figures.Where(figure => figure is { Metric: RecordMetric.Count, Value: not null, IsWhole: true }
            && counts.Any(part => part.Stage == figure.Stage && (part.Event is null) == (figure.Event is null)));
        var details = counts.Select(figure => $"{figure.Id} {figure.Selection} {Value(figure)}")
            .Concat(wholes.Select(figure => $"{figure.Id} {Value(figure)}"));
        return selected.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(holds: false, details, ("figures", selected.Count));
    }

    /// <summary>All events are split by whose capital it is, or none.</summary>
    public static RuleOutcome CapitalSplit(PublishedRecord record)
    {
        var events = record.Figures.Where(figure => figure is { Event: not null, Stage: Stage.Signed, IsExpected: false })
            .ToLookup(figure => figure.Event!);
        var split = events.Where(entry => entry.Any(figure => figure.FirmClass is not null)).Select(entry => entry.Key).ToImmutableArray();
        var pooled = events.Select(entry => entry.Key).Where(id => !split.Contains(id)).ToImmutableArray();
        return split.IsEmpty
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(
                pooled.IsEmpty, [$"{string.Join(", ", pooled)} / {string.Join(", ", split)}"], ("pooled", pooled.Length), ("split", split.Length));
    }

    /// <summary>Growth of one period is like that of the others; figures stand in the order of time.</summary>
    public static RuleOutcome GrowthBreak(PublishedRecord record)
    {
        var growth = record.Figures.Where(figure => figure is { Metric: RecordMetric.FundsGrowth, Value: not null }).ToList();
        if (growth.Count < 2)
        {
            return RuleOutcome.NotApplicable;
        }

        var (before, now) = (growth[0].Value!.Value, growth[^1].Value!.Value);
        var ratio = (1 + now) / (1 + before);
        var division = $"{NumberText.Ratio(1 + now)} / {NumberText.Ratio(1 + before)} = {NumberText.Ratio(ratio)}";
        return RuleOutcome.Of(
            before == now, [$"{NumberText.Percent(before)} / {NumberText.Percent(now)}; {division}"],
            ("before", before), ("now", now), ("ratio", ratio));
    }

    /// <summary>Whether a careless reader would add it to the others.</summary>
    private static bool IsAdded(RecordFigure figure) =>
        figure is { City: null, FirmClass: null, Variant: null, AtLeast.Wan: 0, Below.Wan: 0 };

    private static string Sum(double wan) => wan == 0 ? "" : $" (≠ {NumberText.Yi(wan)})";

    private static string Value(RecordFigure figure) => figure.Value is { } value ? NumberText.Count(value) : "null";
}
