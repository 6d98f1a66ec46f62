using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Tests.Doctor;

public sealed class DoctorTests
{
    private const int ChecksOfAnEngine = 4;
    private const int ChecksOfLiveWorlds = 1;
    private const int ChecksBetweenEngines = 1;

    [Fact]
    public async Task Doctor_OnThisMachine_PassesAllSelfChecks()
    {
        var result = await Command.RunWithAllAsync("doctor");

        result.ExitCode.ShouldBe(ExitCode.Done);
        var engines = EngineCatalog.OfTheCommand.Available.Count;
        result.Output.Split('\n').Count(line => line.StartsWith("  ✓ ", StringComparison.Ordinal))
            .ShouldBe((engines * ChecksOfAnEngine) + ChecksOfLiveWorlds + ((engines - 1) * ChecksBetweenEngines));
        result.Output.ShouldContain(".NET 10");
        result.Output.ShouldContain("orleans, local");
    }

    [Fact]
    public async Task Doctor_WithAnEngineThatDependsOnItsThreads_Returns1()
    {
        var result = await Command.RunAsync(new EngineCatalog(new CarelessEngine()), "doctor");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Output.ShouldContain("  ✗ careless: two threads give the digest of one");
        result.Output.ShouldContain("  ✓ careless: one batch of seven gives the digest of seven batches of one");
    }

    [Fact]
    public async Task Doctor_WithEnginesThatDiffer_Returns1()
    {
        var result = await Command.RunAsync(new EngineCatalog(new LocalEngine(), new OtherEngine()), "doctor");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Output.ShouldContain("  ✓ other: two threads give the digest of one");
        result.Output.ShouldContain("  ✗ other: the digest is that of the first engine");
    }

    /// <summary>Agrees with itself and with no other engine.</summary>
    private sealed class OtherEngine : IEngine
    {
        private readonly LocalEngine _local = new();

        public string Name => "other";

        public Task<RunOutcome> RunAsync(
            Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation) =>
            _local.RunAsync(atlas, options with { Seed = options.Seed + 1 }, store, progress, cancellation);
    }

    /// <summary>Returns replicates in the order in which they might finish.</summary>
    private sealed class CarelessEngine : IEngine
    {
        private readonly LocalEngine _local = new();

        public string Name => "careless";

        public async Task<RunOutcome> RunAsync(
            Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
        {
            var outcome = await _local.RunAsync(atlas, options, store, progress, cancellation);
            return options.Threads == 1 ? outcome : outcome with { Ledgers = [.. outcome.Ledgers.Reverse()] };
        }
    }
}
