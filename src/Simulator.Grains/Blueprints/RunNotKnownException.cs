namespace Simulator.Grains.Blueprints;

/// <summary>A silo was asked to take part in a run that nobody has described to it.</summary>
[GenerateSerializer]
public sealed class RunNotKnownException(string message) : Exception(message);
