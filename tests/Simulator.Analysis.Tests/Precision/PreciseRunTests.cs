using Simulator.Analysis.Precision;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Testing;

namespace Simulator.Analysis.Tests.Precision;

/// <summary>A run that adds replicates until it is precise is the same run, whatever its rounds and batches.</summary>
public sealed class PreciseRunTests
{
    private static readonly Atlas Atlas = new(Worlds.Small());

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 2)]
    [InlineData(7, 2)]
    public async Task RunAsync_WithAnyBatchesAndThreads_EqualsAFixedRunOfThatSize(int batch, int threads)
    {
        var (outcome, verdict) = await RunAsync(precision: 0.3, cap: 400, batch, threads);

        verdict.Reached.ShouldBeTrue();
        outcome.Ledgers.Length.ShouldBeInRange(HalfWidthRule.FewestRun, 399);
        outcome.Digest.ShouldBe((await FixedAsync(outcome.Ledgers.Length)).Digest);
        verdict.Quantities.ShouldAllBe(quantity => quantity.Relative <= 0.3);
    }

    [Fact]
    public async Task RunAsync_ThatReachesItsCap_SaysSo()
    {
        var (outcome, verdict) = await RunAsync(precision: 0.0001, cap: 40, batch: 4, threads: 2);

        verdict.Reached.ShouldBeFalse();
        outcome.Ledgers.Length.ShouldBe(40);
        verdict.Widest.Relative.ShouldBeGreaterThan(0.0001);
    }

    private static Task<(RunOutcome Outcome, PrecisionVerdict Verdict)> RunAsync(double precision, int cap, int batch, int threads) =>
        new PreciseRun(new LocalEngine(), Atlas, NoStore.Instance).RunAsync(
            new RunOptions { Seed = 7, Replicates = cap, BatchSize = batch, Threads = threads }, precision,
            PreciseRun.Headlines(Atlas.World.Calendar.Weeks - 1), progress: null, CancellationToken.None);

    private static Task<RunOutcome> FixedAsync(int replicates) => new LocalEngine().RunAsync(
        Atlas, new RunOptions { Seed = 7, Replicates = replicates }, NoStore.Instance, progress: null, CancellationToken.None);
}
