namespace Simulator.Core.Draws;

/// <summary>Four 32-bit words: a Philox counter, or the block drawn from it.</summary>
/// <param name="A">First word.</param>
/// <param name="B">Second word.</param>
/// <param name="C">Third word.</param>
/// <param name="D">Fourth word.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PhiloxBlock(uint A, uint B, uint C, uint D);
