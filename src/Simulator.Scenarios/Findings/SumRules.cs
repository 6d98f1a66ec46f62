using Simulator.Core.Deals;
using Simulator.Core.Units;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about parts and wholes.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class SumRules
{
    /// <summary>Two amounts that differ by less look the same in print, share.</summary>
    private const double SameInPrint = 0.0005;

    /// <summary>Half a unit of the last printed digit of an amount, 万元.</summary>
    private const double RoundingWan = 0.5;

    /// <summary>Signings at events make up the total.</summary>
    public static RuleOutcome EventSum(PublishedRecord record)
    {
        var total = record.Figures.FirstOrDefault(IsTotalSigned)?.Value;
        var counts = record.Events.Select(entry => entry.SignedCount).OfType<int>().ToList();
        if (total is null or 0 || counts.Count == 0)
        {
            return RuleOutcome.NotApplicable;
        }

        var sum = counts.Sum(count => (double)count);
        var share = $"{NumberText.Count(sum)} / {NumberText.Count(total.Value)} = {NumberText.Percent(sum / total.Value)}";
        var details = $"{share}; {NumberText.Count(total.Value - sum)}";
        return RuleOutcome.Of(sum == total, [details], ("at_events", sum), ("total", total.Value), ("without_event", total.Value - sum));
    }

    /// <summary>The sum of event amounts does not happen to equal a figure of another kind.</summary>
    public static RuleOutcome Coincidence(PublishedRecord record)
    {
        var amounts = record.Events.Select(entry => entry.SignedAmount).OfType<Money>().Select(amount => (double)amount.Wan).ToList();
        if (amounts.Count < 2)
        {
            return RuleOutcome.NotApplicable;
        }

        var sum = amounts.Sum();
        var equal = record.Figures
            .Where(figure => figure is { IsMoney: true, Value: not null, Stage: not Stage.Signed }
                && Math.Abs(figure.Value.Value - sum) <= SameInPrint * sum)
            .Select(figure => $"{string.Join(" + ", amounts.Select(NumberText.Yi))} = {figure.Id} {NumberText.Yi(figure.Value!.Value)}").ToList();
        return RuleOutcome.Of(equal.Count == 0, equal, ("sum_wan", sum));
    }

    /// <summary>Parts that exclude each other add up to the figures above them.</summary>
    public static RuleOutcome BreakdownSum(PublishedRecord record, RuleScope scope)
    {
        var sums = record.Breakdowns.Where(breakdown => breakdown.Additive && scope.Holds(breakdown.Id))
            .SelectMany(breakdown => Sums(record, breakdown)).ToList();
        return sums.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(
                sums.All(sum => Math.Abs(sum.Gap) < RoundingWan), sums.Select(sum => sum.Details),
                    [.. sums.Select(sum => (sum.Name, sum.Gap))]);
    }

    /// <summary>No table has parts that overlap.</summary>
    public static RuleOutcome OverlappingParts(PublishedRecord record, RuleScope scope)
    {
        var breakdowns = record.Breakdowns.Where(breakdown => scope.Holds(breakdown.Id)).ToList();
        var overlapping = breakdowns.Where(breakdown => !breakdown.Additive).ToList();
        return breakdowns.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(
                overlapping.Count == 0, overlapping.SelectMany(breakdown => Sums(record, breakdown)).Select(sum => sum.Details),
                ("breakdowns", overlapping.Count));
    }

    private static bool IsTotalSigned(RecordFigure figure) =>
        figure is { Stage: Stage.Signed, Metric: RecordMetric.Count, Event: null, Value: not null, IsWhole: true };

    private static IEnumerable<(string Name, double Gap, string Details)> Sums(PublishedRecord record, RecordBreakdown breakdown)
    {
        if (record.Figure(breakdown.CountOf)?.Value is { } count)
        {
            var sum = breakdown.Parts.Sum(part => (double)(part.Count ?? 0));
            yield return ($"{breakdown.Id}_count", count - sum, $"{breakdown.Id}: {NumberText.Count(sum)} / {NumberText.Count(count)}");
        }

        if (record.Figure(breakdown.AmountOf)?.Value is { } amount)
        {
            var sum = breakdown.Parts.Sum(part => (double)(part.Amount?.Wan ?? 0));
            yield return ($"{breakdown.Id}_wan", amount - sum, $"{breakdown.Id}: {NumberText.Yi(sum)} / {NumberText.Yi(amount)}");
        }
    }
}
