using System.CommandLine;
using Simulator.Cli.Hosting;

namespace Simulator.Cli.Doctor;

/// <summary><c>simulator doctor</c>: what is here, and whether the model keeps its promises on this machine.</summary>
internal static class DoctorCommand
{
    public static Command Make(Screen screen)
    {
        var command = new Command("doctor", screen.Phrases.DoctorDescription);
        command.SetAction((_, cancellation) => ExecuteAsync(screen, cancellation));
        return command;
    }

    private static async Task<int> ExecuteAsync(Screen screen, CancellationToken cancellation)
    {
        MachineReport.Write(screen);
        screen.Say("");
        screen.Say(screen.Phrases.SelfChecks);
        var failed = 0;
        await foreach (var (name, holds) in SelfChecks.RunAsync(screen.Engines, cancellation).ConfigureAwait(false))
        {
            screen.Say($"  {(holds ? "✓" : "✗")} {screen.Phrases.SelfCheck(name)}");
            failed += holds ? 0 : 1;
        }

        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
