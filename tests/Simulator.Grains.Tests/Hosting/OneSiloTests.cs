using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Hosting;

/// <summary>One silo in this process yields the bits of the in-process engine.</summary>
public sealed class OneSiloTests(Silo silo) : IClassFixture<Silo>
{
    private const int Replicates = 10;
    private static readonly World World = Worlds.Rich();
    private static readonly Lazy<RunOutcome> Reference = new(() => Runs.Of(World, Runs.Options(Replicates)));

    public static TheoryData<string> Scenarios => Published.Scenarios;

    [Theory]
    [InlineData(10, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(1, 16)]
    public async Task Ledgers_ForAnyBatchesAndThreads_AreThoseOfLocal(int batchSize, int threads)
    {
        var outcome = await silo.RunAsync(World, Runs.Options(Replicates) with { BatchSize = batchSize, Threads = threads });

        LedgerDiff.First(World, Reference.Value.Ledgers, outcome.Ledgers).ShouldBeNull();
        outcome.Digest.ShouldBe(Reference.Value.Digest);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Digest_OfEveryScenario_IsThatOfLocal(string name)
    {
        var scenario = Published.Load(name);
        var options = Runs.Options(3, scenario.Seed) with { BatchSize = 2, Threads = 2 };

        (await silo.RunAsync(scenario.World, options)).Digest.ShouldBe(Runs.Of(scenario.World, options).Digest);
    }

    [Theory]
    [InlineData(nameof(Worlds.Fragile))]
    [InlineData(nameof(Worlds.Defective))]
    public async Task Batch_ThatBreaksAnInvariantOrMeetsADefect_FailsAloneWithReplicateAndWeek(string kind)
    {
        var world = kind == nameof(Worlds.Fragile) ? Worlds.Fragile() : Worlds.Defective();
        var options = Runs.Options(12) with { BatchSize = 2, Threads = 2 };
        var local = Runs.Of(world, options);

        var outcome = await silo.RunAsync(world, options);

        outcome.Failures.ShouldNotBeEmpty();
        outcome.Failures.ShouldBe(local.Failures);
        outcome.Failures.ShouldAllBe(failure => failure.Replicate >= failure.Batch.First && failure.Week != null);
        outcome.Digest.ShouldBe(local.Digest);
    }

    [Fact]
    public async Task Batches_ThatAreStored_AreNotRunAgain()
    {
        var store = new MemoryStore();
        var options = Runs.Options(6) with { BatchSize = 2 };
        await silo.RunAsync(World, options with { Replicates = 2 }, store);

        var outcome = await silo.RunAsync(World, options, store);

        store.Kept.ShouldBe([new Batch(0, 2), new Batch(2, 2), new Batch(4, 2)], ignoreOrder: true);
        outcome.Digest.ShouldBe(Runs.Digest(World, 6));
    }
}
