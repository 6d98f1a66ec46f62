using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;

namespace Simulator.Cli.Verify;

/// <summary><c>simulator verify</c>: the options.</summary>
internal static class VerifyCommand
{
    public static Command Make(Screen screen)
    {
        var texts = screen.Texts;
        var file = new Argument<string>("run") { Description = texts.VerifyArgument };
        var scenario = new Option<string>("--scenario") { Description = texts.VerifyScenarioOption, HelpName = "PATH" };
        var engine = CommonOptions.Engine(texts);
        var cluster = CommonOptions.Cluster(texts);
        var threads = CommonOptions.Threads(texts);
        var command = new Command("verify", texts.VerifyDescription) { file, scenario, engine, cluster, threads };
        command.SetAction((parsed, cancellation) => new VerifyAction(screen).ExecuteAsync(
            Provenance.FileOf(parsed.GetRequiredValue(file)), parsed.GetValue(scenario), parsed.GetValue(engine),
            parsed.GetValue(cluster), (int)(parsed.GetValue(threads) ?? Environment.ProcessorCount), cancellation));
        return command;
    }
}
