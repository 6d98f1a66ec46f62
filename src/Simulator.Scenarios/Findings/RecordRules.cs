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
        new("event_roles", FindingClass.Basis, EventRules.Roles),
        new("same_day", FindingClass.Date, EventRules.SameDay),
        new("names", FindingClass.Name, ClaimRules.Names),
        new("target_period", FindingClass.Basis, TargetRules.Period),
        new("basis_unclear", FindingClass.Basis, FigureRules.BasisUnclear),
        new("mixed_metrics", FindingClass.Basis, FigureRules.MixedMetrics),
        new("missing_values", FindingClass.Missing, FigureRules.MissingValues),
        new("vague_figures", FindingClass.Vague, FigureRules.VagueFigures),
    ];
}
