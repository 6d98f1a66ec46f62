using System.CommandLine;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;

namespace Simulator.Cli.Doctor;

/// <summary><c>simulator doctor</c>: what is here, and whether the model keeps its promises on this machine.</summary>
internal static class DoctorCommand
{
    public static Command Make(Screen screen)
    {
        var command = new Command("doctor", screen.Texts.DoctorDescription);
        var cluster = CommonOptions.Cluster(screen.Texts);
        command.Add(cluster);
        command.SetAction((parsed, cancellation) => ExecuteAsync(screen, parsed.GetValue(cluster), cancellation));
        return command;
    }

    private static async Task<int> ExecuteAsync(Screen screen, string? cluster, CancellationToken cancellation)
    {
        if (cluster is not null && EngineChoice.Refusal(cluster, screen) is { } refusal)
        {
            return refusal;
        }

        MachineReport.Write(screen);
        if (cluster is not null)
        {
            await ClusterReport.WriteAsync(screen, cluster, cancellation).ConfigureAwait(false);
        }

        screen.Say("");
        screen.Say(screen.Texts.SelfChecks);
        var failed = 0;
        await foreach (var (engine, name, holds) in SelfChecks.RunAsync(screen.Engines, cancellation).ConfigureAwait(false))
        {
            screen.Say($"  {(holds ? "✓" : "✗")} {engine}: {screen.Texts.SelfCheck(name)}");
            failed += holds ? 0 : 1;
        }

        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
