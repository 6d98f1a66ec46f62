using System.Collections.Immutable;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Comparison;

/// <summary>Alternatives compared two by two under common random numbers.</summary>
/// <remarks>Intervals hold for one pair and one measure at a time. Immutable and thread-safe.</remarks>
public sealed record ComparisonResult
{
    /// <summary>Alternatives of which every pair is shown.</summary>
    public const int MostInFull = 3;

    /// <summary>Names of the alternatives, in the order given.</summary>
    public required ImmutableArray<string> Alternatives { get; init; }

    /// <summary>What each alternative reached: alternatives in order, measures in order within each.</summary>
    public required ImmutableArray<AlternativeValue> Values { get; init; }

    /// <summary>Every pair, the earlier alternative first, measures in order within each.</summary>
    public required ImmutableArray<PairResult> Pairs { get; init; }

    /// <summary>The difference of every pair week by week, for the measures that have a curve.</summary>
    public required ImmutableArray<DifferenceCurve> Curves { get; init; }

    /// <summary>The comparison with the pairs that a reader is shown, in their order: every pair of few alternatives, of many those with
    /// the first. n alternatives have n(n − 1)/2 pairs; files of numbers hold all of them.</summary>
    public ComparisonResult Shown => Alternatives.Length <= MostInFull ? this : this with
    {
        Pairs = [.. Pairs.Where(pair => pair.A == Alternatives[0])],
        Curves = [.. Curves.Where(curve => curve.A == Alternatives[0])],
    };
}

/// <summary>What one alternative reached by one measure at the end of one week.</summary>
/// <remarks>In the measure's unit. Immutable and thread-safe.</remarks>
/// <param name="Name">Name of the alternative.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Week">Last week that is counted, from 0.</param>
/// <param name="Band">Its band over the alternative's completed replicates; null where some replicate is without a value.</param>
public sealed record AlternativeValue(string Name, Measure Measure, int Week, Band? Band);

/// <summary>Two alternatives by one measure at the end of one week.</summary>
/// <remarks>In the measure's unit. Immutable and thread-safe.</remarks>
public sealed record PairResult
{
    /// <summary>Name of the first alternative.</summary>
    public required string A { get; init; }

    /// <summary>Name of the second alternative.</summary>
    public required string B { get; init; }

    /// <summary>What is compared.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Last week that is counted, from 0.</summary>
    public required int Week { get; init; }

    /// <summary>Replicates that both alternatives completed.</summary>
    public required int Replicates { get; init; }

    /// <summary>Replicates in which the measure has no finite value for one of them: nothing landed for the money spent.</summary>
    public required int WithoutValue { get; init; }

    /// <summary>First minus second; null where some replicate is without a value, since a mean over the others would be one of the lucky ones.</summary>
    public required PairedDifference? Difference { get; init; }

    /// <summary>Half-width of the 95% interval that independent draws would give, in the measure's unit; null where it is not defined.</summary>
    public required double? IndependentHalfWidth95 { get; init; }

    /// <summary>Share of the replicates in which the first is better, a tie counting half; unitless, in [0, 1].</summary>
    public required double ProbabilityFirstBetter { get; init; }

    /// <summary>Variance of the difference over that of independent draws, unitless, in [0, 2]; null where it is not defined.</summary>
    public required double? VarianceRatio { get; init; }
}

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

/// <summary>One alternative overtakes another that led clearly before, on the mean, and stays ahead until the end.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Week">First week at whose end it is ahead for good, from 0.</param>
/// <param name="Leader">Name of the one that overtakes.</param>
public sealed record Overtaking(int Week, string Leader);
