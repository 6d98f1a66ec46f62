using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

/// <summary>Ctrl+C, as the signal that the terminal sends to a process.</summary>
public sealed class InterruptTests
{
    private const int Replicates = 200;
    private const int BatchSize = 2;

    private static readonly string[] Run =
        ["run", Sample.Folder, "--replicates", $"{Replicates}", "--batch", $"{BatchSize}", "--threads", "2", "--engine", "local"];

    private static readonly Lazy<Task<StoredRun>> Whole = new(() => StoredRun.OfWholeAsync(Run));

    [UnixTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Run_ThatGetsTheSignal_Returns130AndGoesOnToTheSameDigest(string signal)
    {
        using var folder = new TemporaryFolder();

        var stopped = await RunningCommand.StopAsync(folder, command => command.Signal(signal), Replicates / BatchSize, Run);
        var kept = StoredRun.Batches(folder);
        var resumed = await RunningCommand.RunAsync([.. Run, "--out", folder.Path, "--resume"]);

        stopped.ExitCode.ShouldBe(ExitCode.Interrupted);
        CommandResult.Mask(stopped.Error, folder.Path).ShouldBe(
            $"Interrupted.\nCompleted batches kept: {kept}. Go on with: simulator run <sample> --replicates {Replicates} --batch {BatchSize} "
            + "--threads 2 --engine local --out <folder> --lang en --resume\n");
        resumed.ExitCode.ShouldBe(ExitCode.Done, resumed.Error);
        StoredRun.DigestOf(folder).ShouldBe((await Whole.Value).Digest);
        Directory.Exists(folder[".batches"]).ShouldBeFalse();
    }
}
