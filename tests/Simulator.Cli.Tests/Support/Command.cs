using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;

namespace Simulator.Cli.Tests.Support;

/// <summary>Runs a command line in this process.</summary>
internal static class Command
{
    public static Task<CommandResult> RunAsync(params string[] args) => RunAsync(EngineCatalog.OfThisBuild, CancellationToken.None, args);

    public static Task<CommandResult> RunAsync(EngineCatalog engines, params string[] args) =>
        RunAsync(engines, CancellationToken.None, args);

    public static async Task<CommandResult> RunAsync(EngineCatalog engines, CancellationToken interrupt, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings { Output = output, Error = error, Engines = engines, Interrupt = interrupt };
        string[] inEnglish = args.Contains(Language.Option) ? args : [.. args, Language.Option, Language.English];
        var exit = await CliApplication.RunAsync(inEnglish, surroundings);
        return new CommandResult(exit, output.ToString(), error.ToString());
    }
}
