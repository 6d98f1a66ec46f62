namespace Simulator.Figures.Tests.Support;

/// <summary>Tests that measure this process: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
