namespace Simulator.Grains.Batches;

/// <summary>What a silo takes upon itself.</summary>
/// <param name="Batches">Batches at the same time.</param>
/// <param name="Patience">How long a batch runs without being asked for.</param>
public sealed record SiloLimits(int Batches, TimeSpan Patience);
