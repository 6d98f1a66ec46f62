using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

/// <summary>A run that the disk has no room for: a process of its own, stopped by the system and not by the test.</summary>
public sealed class FullDiskTests
{
    private const int Replicates = 6;

    /// <summary>Blocks of 512 bytes: a batch has several of them, and curves.csv hundreds.</summary>
    private const int NoBatch = 1;
    private const int BatchesOnly = 100;

    private static readonly string[] Run =
        ["run", Sample.Folder, "--replicates", $"{Replicates}", "--batch", "1", "--threads", "1", "--engine", "local"];

    private static readonly Lazy<Task<StoredRun>> Whole = new(() => StoredRun.OfWholeAsync(Run));

    [UnixTheory]
    [InlineData("batch", ".batches/0000003-1.batch.tmp", 3)]
    [InlineData("results", "report.html.tmp", Replicates)]
    public async Task Run_OntoAFullDisk_Returns1AndGoesOnOnceThereIsRoom(string name, string file, int kept)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder[".batches"]);
        File.CreateSymbolicLink(folder[file], "/dev/full");

        var result = await RunningCommand.RunAsync([.. Run, "--out", folder.Path, "--resume"]);

        await ShouldGoOnAsync(folder, result, $"run.full-disk.{name}", kept);
    }

    [UnixTheory]
    [InlineData("batch", NoBatch, 0)]
    [InlineData("results", BatchesOnly, Replicates)]
    public async Task Run_WithFilesThatMayNotGrow_Returns1AndGoesOnOnceTheyMay(string name, int blocks, int kept)
    {
        using var folder = new TemporaryFolder();

        var result = await RunningCommand.RunThroughAsync(SmallFiles(blocks), [.. Run, "--out", folder.Path]);

        await ShouldGoOnAsync(folder, result, $"run.small-files.{name}", kept);
    }

    [UnixTheory]
    [InlineData("2> /dev/full", ExitCode.WrongInput, "run", "no-such-folder")]
    [InlineData("2> /dev/full", ExitCode.WrongInput, "--nonsense")]
    [InlineData("> /dev/full", ExitCode.Failed, "validate", "<sample>")]
    public async Task Command_WhoseOutputHasNoRoom_StillReturnsItsStatus(string where, int status, params string[] args)
    {
        var result = await RunningCommand.RunThroughAsync(
            $"exec \"$@\" {where}", [.. args.Select(word => word.Replace("<sample>", Sample.Folder, StringComparison.Ordinal))]);

        result.ExitCode.ShouldBe(status);
    }

    /// <summary>The runtime maps memory twice through a file, which would be too large too; it can do without.</summary>
    private static string SmallFiles(int blocks) =>
        $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f {blocks}; exec \"$@\"";

    /// <summary>The status, what was said, that no half of a file is left, and that the rest of the run gives what a whole one does.</summary>
    private static async Task ShouldGoOnAsync(TemporaryFolder folder, CommandResult stopped, string expectation, int kept)
    {
        stopped.ExitCode.ShouldBe(ExitCode.Failed);
        Expectation.Check(expectation, stopped.AsText(folder.Path));
        StoredRun.FilesOf(folder).ShouldBe(Enumerable.Range(0, kept).Select(batch => $".batches/000000{batch}-1.batch"));

        var engine = new CountingEngine();
        var resumed = await Command.RunAsync(new EngineCatalog(engine), [.. Run, "--out", folder.Path, "--resume"]);
        var (digest, files) = await Whole.Value;

        resumed.ExitCode.ShouldBe(ExitCode.Done);
        engine.Ran.ShouldBe(Replicates - kept);
        StoredRun.DigestOf(folder).ShouldBe(digest);
        StoredRun.FilesOf(folder).ShouldBe(files);
    }
}
