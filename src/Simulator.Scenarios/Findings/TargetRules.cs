using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about targets.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class TargetRules
{
    /// <summary>Printed completions are rounded to whole percent.</summary>
    private const double Rounding = 0.005;

    /// <summary>Printed completion equals figure over target.</summary>
    public static RuleOutcome Completion(PublishedRecord record, RuleScope scope)
    {
        var stated = record.Targets
            .Where(target => scope.Holds(target.Id) && target.StatedCompletion is not null
                && record.Figure(target.Figure)?.Value is not null)
            .Select(target => (target.Id, Stated: target.StatedCompletion!.Value,
                Computed: record.Figure(target.Figure)!.Value!.Value / target.Value))
            .ToList();
        if (stated.Count == 0)
        {
            return RuleOutcome.NotApplicable;
        }

        var holds = stated.All(pair => Math.Abs(pair.Stated - pair.Computed) <= Rounding);
        var details = stated.Select(pair => $"{pair.Id} {NumberText.Percent(pair.Computed)} ({NumberText.Percent(pair.Stated)})");
        return RuleOutcome.Of(holds, details, [.. stated.Select(pair => (pair.Id, pair.Computed))]);
    }

    /// <summary>Figures and targets apply to the same period.</summary>
    public static RuleOutcome Period(PublishedRecord record, RuleScope scope)
    {
        var targets = record.Targets.Where(target => scope.Holds(target.Id)).ToList();
        var other = targets.Where(target => target.Period.Months != record.Period.Months)
            .Select(target => $"{target.Id} {record.Period.Months}/{target.Period.Months}").ToList();
        return targets.Count == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(other.Count == 0, other, ("record_months", record.Period.Months), ("target_months", targets[0].Period.Months));
    }
}
