namespace Simulator.Analysis.Comparison;

/// <summary>One alternative overtakes another that led clearly before, on the mean, and stays ahead until the end.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Week">First week at whose end it is ahead for good, from 0.</param>
/// <param name="Leader">Name of the one that overtakes.</param>
public sealed record Overtaking(int Week, string Leader);
