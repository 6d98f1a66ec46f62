using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

/// <summary>A process that is killed loses the batches under way and nothing else.</summary>
public sealed class KillTests
{
    private const int Replicates = 1_000;
    private const int BatchSize = 5;

    [Fact]
    public async Task Resume_AfterTheProcessWasKilled_KeepsItsBatchesAndGivesTheSameDigest()
    {
        using var whole = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        string[] run = ["run", Sample.Folder, "--replicates", $"{Replicates}", "--batch", $"{BatchSize}"];
        await RunningCommand.StopAsync(folder, command => command.Kill(), Replicates / BatchSize, [.. run, "--engine", "local"]);
        var kept = StoredRun.Batches(folder);
        var engine = new CountingEngine();

        var resumed = await Command.RunAsync(new EngineCatalog(engine), [.. run, "--out", folder.Path, "--resume"]);
        await Command.RunAsync([.. run, "--out", whole.Path]);

        resumed.ExitCode.ShouldBe(ExitCode.Done);
        engine.Ran.ShouldBe((Replicates / BatchSize) - kept);
        StoredRun.DigestOf(folder).ShouldBe(StoredRun.DigestOf(whole));
        Directory.Exists(folder[".batches"]).ShouldBeFalse();
    }
}
