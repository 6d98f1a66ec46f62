using System.Collections.Immutable;

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
