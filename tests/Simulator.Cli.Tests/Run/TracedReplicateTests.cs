using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

/// <summary>A run plays one replicate live, and ends with an error where it is not as in the ensemble.</summary>
public sealed class TracedReplicateTests
{
    [Fact]
    public async Task Run_WithATracedReplicate_PlaysItLiveAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        var engine = new LivingEngine();

        var result = await RunAsync(engine, folder, "--trace", "2");

        result.ExitCode.ShouldBe(ExitCode.Done);
        engine.Played.ShouldBe([(2, false)]);
        result.Output.ShouldContain("Replicate 2 was played live as well");
    }

    [Fact]
    public async Task Run_WhoseLiveReplicateIsAnother_FailsWithWeekAgentAndQuantity()
    {
        using var folder = new TemporaryFolder();
        var engine = new LivingEngine { Astray = 1 };

        var result = await RunAsync(engine, folder);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        engine.Played.ShouldBe([(0, false), (0, true)]);
        result.Error.ShouldContain(
            "Replicate 0, played live, is not as in the ensemble: week 3, city-1, pitches: 1 in the ensemble, 2 live");
        File.Exists(folder["run.json"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_OfARun_PlaysNothing()
    {
        using var folder = new TemporaryFolder();
        var engine = new LivingEngine();
        await RunAsync(engine, folder);

        var result = await Command.RunAsync(new EngineCatalog(engine), "verify", folder["run.json"]);

        result.ExitCode.ShouldBe(ExitCode.Done);
        engine.Played.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, new string[0])]
    [InlineData(1, new[] { "--live" })]
    public async Task Run_OfALargeWorld_PlaysLiveOnlyWhereItIsAskedTo(int times, string[] options)
    {
        using var folder = new TemporaryFolder();
        var engine = new LivingEngine();

        var result = await RunAsync(
            engine, folder, ["--set", "firm_generator.count=5001", .. options]);

        result.Error.ShouldBe("");
        engine.Played.Count.ShouldBe(times);
        result.Output.Contains("No replicate is played live: the world has", StringComparison.Ordinal).ShouldBe(times == 0);
    }

    private static Task<CommandResult> RunAsync(LivingEngine engine, TemporaryFolder folder, params string[] options) => Command.RunAsync(
        new EngineCatalog(engine), ["run", Sample.Folder, "--replicates", "3", "--out", folder.Path, .. options]);
}
