using System.Collections.Immutable;

namespace Simulator.Analysis.Comparison;

/// <summary>Alternatives compared two by two under common random numbers.</summary>
/// <remarks>Intervals hold for one pair and one measure at a time. Immutable and thread-safe.</remarks>
public sealed record ComparisonResult
{
    /// <summary>Names of the alternatives, in the order given.</summary>
    public required ImmutableArray<string> Alternatives { get; init; }

    /// <summary>What each alternative reached: alternatives in order, measures in order within each.</summary>
    public required ImmutableArray<AlternativeValue> Values { get; init; }

    /// <summary>Every pair, the earlier alternative first, measures in order within each.</summary>
    public required ImmutableArray<PairResult> Pairs { get; init; }

    /// <summary>The difference of every pair week by week, for the measures that have a curve.</summary>
    public required ImmutableArray<DifferenceCurve> Curves { get; init; }
}
