namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Tests that measure time run by themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
