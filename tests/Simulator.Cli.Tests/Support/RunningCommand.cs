using System.Diagnostics;
using System.Globalization;
using Simulator.Cli.Hosting;

namespace Simulator.Cli.Tests.Support;

/// <summary>The command as a process of its own, with its exit status and what it prints, in English.</summary>
internal sealed class RunningCommand : IDisposable
{
    private const int FewBatches = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private RunningCommand(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => _process.HasExited;

    public static RunningCommand Start(params string[] args) => new(ChildProcess.StartInfo([], InEnglish(args)));

    /// <summary>Starts the command through a line of a shell, in which <c>"$@"</c> is the command.</summary>
    public static RunningCommand StartThrough(string line, params string[] args) =>
        new(ChildProcess.StartInfo(["/bin/sh", "-c", line, "sh"], InEnglish(args)));

    /// <summary>Runs the command to its end.</summary>
    public static async Task<CommandResult> RunAsync(params string[] args)
    {
        using var command = Start(args);
        return await command.EndAsync();
    }

    /// <summary>Runs the command to its end, through a line of a shell in which <c>"$@"</c> is the command.</summary>
    public static async Task<CommandResult> RunThroughAsync(string line, params string[] args)
    {
        using var command = StartThrough(line, args);
        return await command.EndAsync();
    }

    /// <summary>Starts a run and stops it when some of its batches are kept and most are not.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <param name="stop">Stops the command.</param>
    /// <param name="batches">Number of batches of the whole run.</param>
    /// <param name="run">The run.</param>
    public static async Task<CommandResult> StopAsync(TemporaryFolder folder, Action<RunningCommand> stop, int batches, params string[] run)
    {
        using var command = Start([.. run, "--out", folder.Path]);
        await command.WaitUntilAsync(() => StoredRun.Batches(folder) >= FewBatches);
        stop(command);
        var result = await command.EndAsync();

        StoredRun.Batches(folder).ShouldBeInRange(FewBatches, batches - 1);
        File.Exists(folder["run.json"]).ShouldBeFalse();
        return result;
    }

    /// <summary>Waits until something has happened while the command is under way.</summary>
    public async Task WaitUntilAsync(Func<bool> happened)
    {
        var started = Stopwatch.GetTimestamp();
        while (!happened())
        {
            HasEnded.ShouldBeFalse("the command is under way");
            Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Patience);
            await Task.Delay(5);
        }
    }

    /// <summary>Kills the process.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends a signal.</summary>
    /// <param name="name">Its name without SIG.</param>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-s", name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        kill.ExitCode.ShouldBe(0);
    }

    /// <summary>Waits for the end.</summary>
    public async Task<CommandResult> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return new CommandResult(_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!HasEnded)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static string[] InEnglish(string[] args) => args.Contains(Language.Option) ? args : [.. args, Language.Option, Language.English];
}
