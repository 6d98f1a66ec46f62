using Simulator.Engine.Hosting;

namespace Simulator.Cli.Engines;

/// <summary>The engines that a process has.</summary>
/// <param name="available">Engines, the one that <see cref="Auto"/> takes first.</param>
internal sealed class EngineCatalog(params IReadOnlyList<IEngine> available)
{
    public const string Auto = "auto";
    public const string Local = "local";
    public const string Orleans = "orleans";

    /// <summary>How the names of packages that only this engine needs begin.</summary>
    private const string OrleansPackages = "Microsoft.Orleans.";

    /// <summary>Words that <c>--engine</c> takes.</summary>
    public static readonly string[] Words = [Auto, Local, Orleans];

    /// <summary>The engines of this build: the composition root, where optional engines have their <c>#if</c>.</summary>
    public static EngineCatalog OfThisBuild { get; } = new(
#if ORLEANS
        new Grains.Hosting.OrleansEngine(),
#endif
        new LocalEngine())
    {
#if ORLEANS
        Cluster = new OrleansCluster(),
#endif
    };

    /// <summary>Clusters, or null where this process lacks Orleans.</summary>
    public ICluster? Cluster { get; init; }

    /// <summary>Engines, the one that <see cref="Auto"/> takes first.</summary>
    public IReadOnlyList<IEngine> Available => available;

    /// <summary>The engine that a word names, or null where this process lacks it.</summary>
    public IEngine? Find(string word) => word == Auto ? available[0] : available.FirstOrDefault(engine => engine.Name == word);

    /// <summary>Packages for want of which an engine is not there.</summary>
    public static IEnumerable<string> PackagesOf(string word, IEnumerable<string> missing) =>
        missing.Where(package => word == Orleans && package.StartsWith(OrleansPackages, StringComparison.Ordinal));
}
