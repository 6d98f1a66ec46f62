using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Engine.Hosting;
using Simulator.Figures.Painting;

namespace Simulator.Cli.Tests.Support;

/// <summary>Runs a command line in this process.</summary>
internal static class Command
{
    /// <summary>The quickest engine, and a painter that needs no font.</summary>
    private static readonly Surroundings InProcess = new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Engines = new EngineCatalog(new LocalEngine()),
        Painter = new FakePainter(),
    };

    public static Task<CommandResult> RunAsync(params string[] args) => RunAsync(InProcess, args);

    /// <summary>Runs a command with the engines and the painter of the command.</summary>
    public static Task<CommandResult> RunWithAllAsync(params string[] args) =>
        RunAsync(new Surroundings { Output = TextWriter.Null, Error = TextWriter.Null }, args);

    public static Task<CommandResult> RunAsync(EngineCatalog engines, params string[] args) =>
        RunAsync(InProcess with { Engines = engines }, args);

    public static Task<CommandResult> RunAsync(EngineCatalog engines, CancellationToken interrupt, params string[] args) =>
        RunAsync(InProcess with { Engines = engines, Interrupt = interrupt }, args);

    /// <summary>Runs a command on a terminal of as many columns.</summary>
    public static Task<CommandResult> RunAsync(int width, params string[] args) => RunAsync(InProcess with { Width = width }, args);

    /// <summary>Runs a command with something to draw figures.</summary>
    public static Task<CommandResult> RunAsync(IChartPainter painter, params string[] args) => RunAsync(InProcess with { Painter = painter }, args);

    private static async Task<CommandResult> RunAsync(Surroundings surroundings, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] inEnglish = args.Contains(Language.Option) ? args : [.. args, Language.Option, Language.English];
        var exit = await CliApplication.RunAsync(inEnglish, surroundings with { Output = output, Error = error });
        return new CommandResult(exit, output.ToString(), error.ToString());
    }
}
