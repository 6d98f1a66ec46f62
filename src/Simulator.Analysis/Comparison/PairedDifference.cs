using Simulator.Engine.Results;

namespace Simulator.Analysis.Comparison;

/// <summary>What remains when one alternative is subtracted from another, replicate by replicate.</summary>
/// <remarks>In the measure's unit. Immutable and thread-safe.</remarks>
/// <param name="Band">Mean, spread and quantiles of the difference over replicates.</param>
/// <param name="HalfWidth95">Half-width of the 95% interval of the mean, by Student's t; null for a single replicate.</param>
public readonly record struct PairedDifference(Band Band, double? HalfWidth95)
{
    /// <summary>Whether the 95% interval of the mean lies on one side of zero.</summary>
    public bool IsClear => HalfWidth95 is { } halfWidth && Math.Abs(Band.Mean) > halfWidth;
}
