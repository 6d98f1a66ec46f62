namespace Simulator.Grains.Blueprints;

/// <summary>A run: keeps its description for the silos that take part.</summary>
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Keeps the description, after building the world from it once.</summary>
    /// <returns>Why this cluster cannot run it, or null.</returns>
    Task<string?> OpenAsync(RunDescription description);

    /// <summary>The description.</summary>
    /// <exception cref="RunNotKnownException">It was not opened, or its silo was lost.</exception>
    Task<RunDescription> DescribeAsync();

    /// <summary>Forgets the run.</summary>
    Task CloseAsync();
}
