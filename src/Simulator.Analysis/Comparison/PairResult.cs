namespace Simulator.Analysis.Comparison;

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
