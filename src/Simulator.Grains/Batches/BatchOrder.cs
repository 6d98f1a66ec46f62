using Simulator.Engine.Hosting;

namespace Simulator.Grains.Batches;

/// <summary>A batch to be run, and which attempt at it this is.</summary>
[GenerateSerializer, Immutable]
public sealed record BatchOrder(
    [property: Id(0)] string Run, [property: Id(1)] Batch Batch, [property: Id(2)] int Attempt, [property: Id(3)] uint Seed,
    [property: Id(4)] int FirmsPerBlock, [property: Id(5)] bool Spread = false)
{
    /// <summary>Key of the batch's grain, and beginning of its hosts' keys. Every attempt has its own grains.</summary>
    public string Key => FormattableString.Invariant($"{Run}/{Batch.First}-{Batch.Count}/{Attempt}");
}
