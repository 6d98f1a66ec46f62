namespace Simulator.Grains.Batches;

/// <summary>First replicate and number of replicates.</summary>
[GenerateSerializer, Immutable]
public readonly record struct BatchSurrogate([property: Id(0)] int First, [property: Id(1)] int Count);
