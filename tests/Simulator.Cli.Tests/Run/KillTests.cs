using System.Diagnostics;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

/// <summary>A process that is killed loses the batches under way and nothing else.</summary>
public sealed class KillTests
{
    private const int Replicates = 1_000;
    private const int BatchSize = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Resume_AfterTheProcessWasKilled_KeepsItsBatchesAndGivesTheSameDigest()
    {
        using var whole = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        string[] run = ["run", Sample.Folder, "--replicates", $"{Replicates}", "--batch", $"{BatchSize}"];
        await KillAfterSomeBatchesAsync(folder, run);
        var kept = StoredRun.Batches(folder);
        var engine = new CountingEngine();

        var resumed = await Command.RunAsync(new EngineCatalog(engine), [.. run, "--out", folder.Path, "--resume"]);
        await Command.RunAsync([.. run, "--out", whole.Path]);

        resumed.ExitCode.ShouldBe(ExitCode.Done);
        engine.Ran.ShouldBe((Replicates / BatchSize) - kept);
        StoredRun.DigestOf(folder).ShouldBe(StoredRun.DigestOf(whole));
        Directory.Exists(folder[".batches"]).ShouldBeFalse();
    }

    private static async Task KillAfterSomeBatchesAsync(TemporaryFolder folder, string[] run)
    {
        using var process = ChildProcess.Start([.. run, "--engine", "local", "--out", folder.Path]);
        var started = Stopwatch.GetTimestamp();
        while (StoredRun.Batches(folder) < 3)
        {
            process.HasExited.ShouldBeFalse("the run is under way when it is killed");
            Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Patience);
            await Task.Delay(5);
        }

        process.Kill();
        await process.WaitForExitAsync();
        StoredRun.Batches(folder).ShouldBeInRange(3, (Replicates / BatchSize) - 1);
        File.Exists(folder["run.json"]).ShouldBeFalse();
    }
}
