using System.Collections.Immutable;
using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Findings;

/// <summary>All rules for records.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class RecordRules
{
    public static ImmutableArray<RecordRule> All { get; } =
    [
        new("funnel_order", FindingClass.Order, FigureRules.FunnelOrder),
        new("target_completion", FindingClass.Ratio, TargetRules.Completion),
        new("event_sum", FindingClass.Sum, SumRules.EventSum),
        new("coincidence", FindingClass.Sum, SumRules.Coincidence),
        new("breakdown_sum", FindingClass.Sum, SumRules.BreakdownSum),
        new("overlapping_parts", FindingClass.Basis, SumRules.OverlappingParts),
        new("claimed_count", FindingClass.Count, ClaimRules.ClaimedCount),
        new("repeated_number", FindingClass.Basis, ClaimRules.RepeatedNumber),
        new("event_roles", FindingClass.Basis, EventRules.Roles),
        new("same_day", FindingClass.Date, EventRules.SameDay),
        new("names", FindingClass.Name, ClaimRules.Names),
        new("target_period", FindingClass.Basis, TargetRules.Period),
        new("basis_unclear", FindingClass.Basis, FigureRules.BasisUnclear),
        new("mixed_metrics", FindingClass.Basis, MetricRules.MixedMetrics),
        new("missing_values", FindingClass.Missing, PrintRules.MissingValues),
        new("vague_figures", FindingClass.Vague, FigureRules.VagueFigures),
        new("restated", FindingClass.Basis, PrintRules.Restated),
        new("expected", FindingClass.Date, PrintRules.Expected),
        new("gross_amounts", FindingClass.Basis, MetricRules.GrossAmounts),
        new("mixed_kinds", FindingClass.Basis, MetricRules.MixedKinds),
        new("selections", FindingClass.Basis, MetricRules.Selections),
        new("capital_split", FindingClass.Basis, MetricRules.CapitalSplit),
        new("growth_break", FindingClass.Basis, MetricRules.GrowthBreak),
        new("landing", FindingClass.Missing, PrintRules.Landing),
        new("milestone_lags", FindingClass.Missing, PrintRules.MilestoneLags),
        new("publication_lag", FindingClass.Date, PrintRules.PublicationLag),
        new("year_name", FindingClass.Date, PrintRules.YearName),
        new("physical_units", FindingClass.Basis, PrintRules.PhysicalUnits),
        new("exchange_rates", FindingClass.Missing, PrintRules.ExchangeRates),
        new("contradictions", FindingClass.Basis, PrintRules.Contradictions),
        new("spellings", FindingClass.Noise, PrintRules.Spellings),
        new("noise", FindingClass.Noise, PrintRules.Noise),
    ];
}

/// <summary>A rule that reads a record and reports what does not fit.</summary>
/// <param name="Name">Name in record files.</param>
/// <param name="Class">What kind of contradiction or gap it looks for.</param>
/// <param name="Evaluate">From a record, and what to look at in it, to an outcome.</param>
internal sealed record RecordRule(string Name, FindingClass Class, Func<PublishedRecord, RuleScope, RuleOutcome> Evaluate)
{
    /// <summary>A rule that is always about everything.</summary>
    public RecordRule(string name, FindingClass kind, Func<PublishedRecord, RuleOutcome> evaluate)
        : this(name, kind, (record, _) => evaluate(record))
    {
    }
}

/// <summary>What a rule is asked to look at.</summary>
/// <param name="Ids">Ids of targets, breakdowns or claims; empty for all.</param>
internal readonly record struct RuleScope(ImmutableArray<string> Ids)
{
    /// <summary>Everything.</summary>
    public static RuleScope All { get; } = new([]);

    public bool Holds(string id) => Ids.IsEmpty || Ids.Contains(id);
}

/// <summary>What evaluating a rule gave.</summary>
/// <param name="Status">Whether it holds.</param>
/// <param name="Details">What fills the gap in the rule's message; the same in every language.</param>
/// <param name="Numbers">Numbers by name.</param>
internal sealed record RuleOutcome(FindingStatus Status, string Details, ImmutableArray<NamedNumber> Numbers)
{
    /// <summary>The record prints nothing that the rule looks at.</summary>
    public static RuleOutcome NotApplicable { get; } = new(FindingStatus.NotApplicable, "", []);

    /// <summary>Pass or finding, with what was looked at.</summary>
    public static RuleOutcome Of(bool holds, IEnumerable<string> details, params ReadOnlySpan<(string Name, double Value)> numbers)
    {
        var named = ImmutableArray.CreateBuilder<NamedNumber>(numbers.Length);
        foreach (var (name, value) in numbers)
        {
            named.Add(new NamedNumber(name, value));
        }

        return new RuleOutcome(holds ? FindingStatus.Pass : FindingStatus.Finding, string.Join("; ", details), named.ToImmutable());
    }
}
