using System.Collections.Immutable;

namespace Simulator.Analysis.Comparison;

/// <summary>The difference of two alternatives week by week.</summary>
/// <remarks>In the measure's unit. Intervals and bands are pointwise. Immutable and thread-safe.</remarks>
public sealed record DifferenceCurve
{
    /// <summary>Name of the first alternative.</summary>
    public required string A { get; init; }

    /// <summary>Name of the second alternative.</summary>
    public required string B { get; init; }

    /// <summary>What is compared, cumulative from week 0.</summary>
    public required Measure Measure { get; init; }

    /// <summary>First minus second at the end of each week, beginning with week 0.</summary>
    public required ImmutableArray<PairedDifference> Weeks { get; init; }

    /// <summary>When one overtook the other for the last time; null where the one that leads at the end was never clearly behind.</summary>
    public required Overtaking? Overtaking { get; init; }

    /// <summary>First week since which the 95% interval of the mean has lain on the same side of zero until the end; null where it does not at the end.</summary>
    public required int? ClearFromWeek { get; init; }

    /// <summary>Name of the one that is ahead since <see cref="ClearFromWeek"/>; null where there is no such week.</summary>
    public string? ClearLeader => ClearFromWeek is null ? null : Weeks[^1].Band.Mean > 0 ? A : B;
}
