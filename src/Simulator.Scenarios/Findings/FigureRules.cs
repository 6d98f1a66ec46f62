using Simulator.Core.Deals;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about single figures and the funnel that they form.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class FigureRules
{
    /// <summary>No stage counts more projects than the one before it.</summary>
    public static RuleOutcome FunnelOrder(PublishedRecord record)
    {
        var funnel = record.Figures.Where(IsTotalCount).OrderBy(figure => figure.Stage).ToList();
        if (funnel.Count < 2)
        {
            return RuleOutcome.NotApplicable;
        }

        var pairs = funnel.Zip(funnel.Skip(1)).ToList();
        var wrong = pairs.Where(pair => pair.Second.Stage > pair.First.Stage && pair.Second.Value > pair.First.Value).ToList();
        var shown = (wrong.Count > 0 ? wrong : pairs).Select(pair => $"{Name(pair.Second)} {Sign(pair)} {Name(pair.First)}");
        return RuleOutcome.Of(wrong.Count == 0, shown, [.. funnel.Select(figure => (figure.StageName, figure.Value!.Value))]);
    }

    /// <summary>Every figure says which deals it counts.</summary>
    public static RuleOutcome BasisUnclear(PublishedRecord record)
    {
        var unclear = record.Figures.Where(figure => figure.Basis is null).Select(figure => figure.Id).ToList();
        return record.Figures.IsEmpty
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(unclear.Count == 0, unclear, ("figures", unclear.Count));
    }

    /// <summary>No figure carries a qualifier such as 近 or 余.</summary>
    public static RuleOutcome VagueFigures(PublishedRecord record)
    {
        var vague = record.Figures.Where(figure => figure.Qualifier.Length > 0)
            .Select(figure => $"{figure.Id} {figure.Qualifier} ({Qualifiers.Sign(figure.Bound)})").ToList();
        return record.Figures.IsEmpty ? RuleOutcome.NotApplicable : RuleOutcome.Of(vague.Count == 0, vague, ("figures", vague.Count));
    }

    private static bool IsTotalCount(RecordFigure figure) =>
        figure is { Metric: RecordMetric.Count, Value: not null, Event: null, Stage: < Stage.Lapsed, IsWhole: true };

    private static string Name(RecordFigure figure) => $"{figure.StageName} {NumberText.Count(figure.Value!.Value)}";

    private static string Sign((RecordFigure First, RecordFigure Second) pair) => pair.Second.Value > pair.First.Value ? ">" : "≤";
}

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
