namespace Simulator.Scenarios.Findings;

/// <summary>A number that a rule computed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">What it is, with its unit where it has one.</param>
/// <param name="Value">Its value, in the unit that the name ends in; a count where it names none.</param>
public readonly record struct NamedNumber(string Name, double Value);
