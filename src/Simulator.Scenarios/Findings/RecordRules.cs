using System.Collections.Immutable;

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
