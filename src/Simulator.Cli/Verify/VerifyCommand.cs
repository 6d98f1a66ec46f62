using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;

namespace Simulator.Cli.Verify;

/// <summary><c>simulator verify</c>: the options.</summary>
internal static class VerifyCommand
{
    public static Command Make(Screen screen)
    {
        var phrases = screen.Phrases;
        var file = new Argument<string>("run") { Description = phrases.VerifyArgument };
        var scenario = new Option<string>("--scenario") { Description = phrases.VerifyScenarioOption, HelpName = "PATH" };
        var engine = CommonOptions.Engine(phrases);
        var cluster = CommonOptions.Cluster(phrases);
        var threads = CommonOptions.Threads(phrases);
        var command = new Command("verify", phrases.VerifyDescription) { file, scenario, engine, cluster, threads };
        command.SetAction((parsed, cancellation) => new VerifyAction(screen).ExecuteAsync(
            Provenance.FileOf(parsed.GetRequiredValue(file)), parsed.GetValue(scenario), parsed.GetValue(engine),
            parsed.GetValue(cluster), (int)(parsed.GetValue(threads) ?? Environment.ProcessorCount), cancellation));
        return command;
    }
}
