using System.Collections.Immutable;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Precision;

/// <summary>Whether a run became as precise as was asked.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Target">Largest half-width relative to the mean, unitless.</param>
/// <param name="Reached">Whether every quantity got there and stayed; false when the cap came first or a batch failed.</param>
/// <param name="Quantities">What was watched.</param>
public sealed record PrecisionVerdict(double Target, bool Reached, ImmutableArray<WatchedQuantity> Quantities)
{
    /// <summary>The least precise quantity.</summary>
    public WatchedQuantity Widest => Quantities.MaxBy(quantity => quantity.Relative)!;
}

/// <summary>How precisely a run knows the mean of a statistic.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Statistic">What is measured.</param>
/// <param name="Mean">Mean over the replicates, in the statistic's unit.</param>
/// <param name="HalfWidth">Half-width of its 95% interval, in the statistic's unit.</param>
public sealed record WatchedQuantity(Statistic Statistic, double Mean, double HalfWidth)
{
    /// <summary>Half-width relative to the mean, unitless.</summary>
    public double Relative => HalfWidth == 0 ? 0 : HalfWidth / Math.Abs(Mean);
}
