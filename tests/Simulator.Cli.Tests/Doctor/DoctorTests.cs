using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Tests.Doctor;

public sealed class DoctorTests
{
    [Fact]
    public async Task Doctor_OnThisMachine_PassesAllSelfChecks()
    {
        var result = await Command.RunAsync("doctor");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.Split('\n').Count(line => line.StartsWith("  ✓ ", StringComparison.Ordinal)).ShouldBe(5);
        result.Output.ShouldContain(".NET 10");
        result.Output.ShouldContain("ScottPlot");
    }

    [Fact]
    public async Task Doctor_WithAnEngineThatDependsOnItsThreads_Returns1()
    {
        var result = await Command.RunAsync(new EngineCatalog(new CarelessEngine()), "doctor");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Output.ShouldContain("  ✗ two threads give the digest of one");
        result.Output.ShouldContain("  ✓ one batch of seven gives the digest of seven batches of one");
    }

    /// <summary>Returns replicates in the order in which they might finish.</summary>
    private sealed class CarelessEngine : IEngine
    {
        private readonly LocalEngine _local = new();

        public string Name => "careless";

        public async Task<RunOutcome> RunAsync(
            Blueprint blueprint, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
        {
            var outcome = await _local.RunAsync(blueprint, options, store, progress, cancellation);
            return options.Threads == 1 ? outcome : outcome with { Ledgers = [.. outcome.Ledgers.Reverse()] };
        }
    }
}
