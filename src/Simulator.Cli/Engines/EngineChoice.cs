using Simulator.Cli.Hosting;
using Simulator.Engine.Hosting;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Engines;

/// <summary>The engine that a command line asks for, or why there is none.</summary>
/// <param name="Engine">The engine, or null.</param>
/// <param name="ExitCode">Where there is none: the exit code, after the reason was said.</param>
internal sealed record EngineChoice(IEngine? Engine, int ExitCode)
{
    /// <summary>The option that names a cluster.</summary>
    public const string ClusterOption = "--cluster";

    /// <summary>Finds the engine for a word, or null, and, where one is named, a cluster.</summary>
    public static EngineChoice Of(string? word, ClusterRun? run, Screen screen)
    {
        if (run is null)
        {
            return Found(screen.Engines.Find(word));
        }

        if (word == EngineCatalog.Local)
        {
            return None(screen.Refuse([Wrong(screen.Texts.ClusterNeedsOrleans)]));
        }

        return Refusal(run.ConnectionString, screen) is { } code ? None(code) : Found(screen.Engines.Cluster.EngineFor(run, screen));
    }

    /// <summary>The exit code with which a cluster is refused before it is asked, as the text is wrong; or null.</summary>
    public static int? Refusal(string connectionString, Screen screen) => screen.Engines.Cluster.Mistake(connectionString) is { } mistake
        ? screen.Refuse([Wrong(screen.Texts.NotAConnectionString(mistake))])
        : null;

    private static Problem Wrong(string message) => new(CommandLineErrors.Code, ClusterOption, 0, "", message, "");

    private static EngineChoice Found(IEngine engine) => new(engine, Hosting.ExitCode.Done);

    private static EngineChoice None(int exitCode) => new(null, exitCode);
}
