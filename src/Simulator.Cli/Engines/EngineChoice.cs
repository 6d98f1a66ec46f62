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

    /// <summary>Finds the engine for a word and, where one is named, a cluster.</summary>
    public static EngineChoice Of(string word, ClusterRun? run, Screen screen)
    {
        if (run is null)
        {
            return screen.Engines.Find(word) is { } engine ? new EngineChoice(engine, Hosting.ExitCode.Done) : None(screen.RefuseEngine(word));
        }

        if (word == EngineCatalog.Local)
        {
            return None(screen.Refuse([Wrong(screen.Phrases.ClusterNeedsOrleans)]));
        }

        return Refusal(run.ConnectionString, screen) is { } code
            ? None(code)
            : new EngineChoice(screen.Engines.Cluster!.EngineFor(run, screen), Hosting.ExitCode.Done);
    }

    /// <summary>The exit code with which a cluster is refused before it is asked, or null: Orleans is missing, or the text is wrong.</summary>
    public static int? Refusal(string connectionString, Screen screen)
    {
        if (screen.Engines.Cluster is not { } cluster)
        {
            return screen.RefuseEngine(EngineCatalog.Orleans);
        }

        return cluster.Mistake(connectionString) is { } mistake ? screen.Refuse([Wrong(screen.Phrases.NotAConnectionString(mistake))]) : null;
    }

    private static Problem Wrong(string message) => new(CommandLineErrors.Code, ClusterOption, 0, "", message, "");

    private static EngineChoice None(int exitCode) => new(null, exitCode);
}
