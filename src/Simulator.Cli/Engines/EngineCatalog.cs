using Simulator.Engine.Hosting;
using Simulator.Grains.Hosting;

namespace Simulator.Cli.Engines;

/// <summary>The engines that a process has.</summary>
/// <param name="available">Engines, the one first that runs where none is asked for.</param>
internal sealed class EngineCatalog(params IReadOnlyList<IEngine> available)
{
    public const string Local = "local";
    public const string Orleans = "orleans";

    /// <summary>Words that <c>--engine</c> takes.</summary>
    public static readonly string[] Words = [Orleans, Local];

    /// <summary>The engines of the command: the composition root.</summary>
    public static EngineCatalog OfTheCommand { get; } = new(new OrleansEngine(), new LocalEngine());

    /// <summary>Clusters.</summary>
    public ICluster Cluster { get; init; } = new OrleansCluster();

    /// <summary>Engines, the one first that runs where none is asked for.</summary>
    public IReadOnlyList<IEngine> Available => available;

    /// <summary>The engine that a word names; the first one for null.</summary>
    public IEngine Find(string? word) => available.First(engine => word is null || engine.Name == word);
}
