using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

public sealed class ResumeTests
{
    private const int Replicates = 6;

    [Fact]
    public async Task Run_Interrupted_Returns130AndSaysHowToGoOn()
    {
        using var folder = new TemporaryFolder();

        var result = await InterruptAsync(folder, after: 3);

        result.ExitCode.ShouldBe(ExitCode.Interrupted);
        Expectation.Check("run.interrupted", result.AsText(folder.Path));
        Directory.GetFiles(folder[".batches"]).Length.ShouldBe(3);
        File.Exists(folder["run.json"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Resume_AfterAnInterruption_RunsTheRestAndGivesTheSameDigest()
    {
        using var whole = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        await InterruptAsync(folder, after: 3);
        var engine = new CountingEngine();

        var resumed = await ResumeAsync(folder, engine);
        await Command.RunAsync("run", Sample.Folder, "--out", whole.Path);

        resumed.ExitCode.ShouldBe(ExitCode.Done);
        engine.Ran.ShouldBe(Replicates - 3);
        StoredRun.DigestOf(folder).ShouldBe(StoredRun.DigestOf(whole));
        (await File.ReadAllTextAsync(folder["curves.csv"])).ShouldBe(await File.ReadAllTextAsync(whole["curves.csv"]));
    }

    [Fact]
    public async Task Resume_WithATruncatedBatch_RunsItAgainAndGivesTheSameDigest()
    {
        using var whole = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        await InterruptAsync(folder, after: 3);
        Truncate(Directory.GetFiles(folder[".batches"]).Order(StringComparer.Ordinal).First());
        var engine = new CountingEngine();

        await ResumeAsync(folder, engine);
        await Command.RunAsync("run", Sample.Folder, "--out", whole.Path);

        engine.Ran.ShouldBe(Replicates - 2);
        StoredRun.DigestOf(folder).ShouldBe(StoredRun.DigestOf(whole));
    }

    [Theory]
    [InlineData("--seed", "8")]
    [InlineData("--strategy", "quiet")]
    [InlineData("--set", "cities.home-city.service=0.1")]
    [InlineData("--batch", "2")]
    public async Task Resume_OfAnotherRun_UsesNoneOfItsBatches(params string[] other)
    {
        using var folder = new TemporaryFolder();
        await InterruptAsync(folder, after: 3);
        var engine = new CountingEngine();

        await ResumeAsync(folder, engine, other);

        engine.Ran.ShouldBe(other is ["--batch", ..] ? Replicates / 2 : Replicates);
    }

    [Fact]
    public async Task Run_WithoutResume_StartsAnew()
    {
        using var folder = new TemporaryFolder();
        await InterruptAsync(folder, after: 3);
        var engine = new CountingEngine();

        await Command.RunAsync(new EngineCatalog(engine), "run", Sample.Folder, "--out", folder.Path);

        engine.Ran.ShouldBe(Replicates);
    }

    [Fact]
    public async Task Run_Completed_LeavesNoBatches()
    {
        using var folder = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);

        Directory.Exists(folder[".batches"]).ShouldBeFalse();
    }

    private static async Task<CommandResult> InterruptAsync(TemporaryFolder folder, int after)
    {
        using var interrupt = new CancellationTokenSource();
        var engines = new EngineCatalog(new StoppingEngine(after, interrupt.Cancel));
        return await Command.RunAsync(engines, interrupt.Token, "run", Sample.Folder, "--out", folder.Path, "--threads", "1");
    }

    private static Task<CommandResult> ResumeAsync(TemporaryFolder folder, CountingEngine engine, params string[] other) =>
        Command.RunAsync(new EngineCatalog(engine), ["run", Sample.Folder, "--out", folder.Path, "--resume", .. other]);

    private static void Truncate(string file)
    {
        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength(stream.Length / 2);
    }
}
