using Microsoft.Extensions.DependencyInjection;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Grains.Batches;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Hosting;

/// <summary>Whatever ends a run, its slots are free and its agents are let go of.</summary>
public sealed class EndOfRunTests(Silo silo) : IClassFixture<Silo>
{
    [Fact]
    public async Task Slots_AfterARunThatIsStopped_AreFree()
    {
        using var stop = new CancellationTokenSource();
        var run = silo.RunAsync(
            Worlds.Rich(weeks: 400), Runs.Options(64) with { BatchSize = 4, Threads = 2 }, cancellation: stop.Token);
        await UntilAsync(async () => (await PoolAsync()) is var pool && pool.Free < pool.Slots);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => run);
        await UntilAsync(async () => (await PoolAsync()) is var pool && pool.Free == pool.Slots);
    }

    [Fact]
    public async Task Slots_AfterResultsThatCannotBeKept_AreFree()
    {
        var options = Runs.Options(8) with { BatchSize = 1, Threads = 2 };

        await Should.ThrowAsync<IOException>(() => silo.RunAsync(Worlds.Small(), options, new FullStore()));

        await UntilAsync(async () => (await PoolAsync()) is var pool && pool.Free == pool.Slots);
    }

    [Fact]
    public async Task Agents_AfterALiveWorld_AreReleased()
    {
        await silo.PlayAsync(Worlds.Small());

        await UntilAsync(async () => await AgentsAsync() == 0);
    }

    [Fact]
    public async Task Agents_OfALiveWorldThatIsStopped_AreReleased()
    {
        using var stop = new CancellationTokenSource();
        var play = silo.PlayAsync(Worlds.Rich(weeks: 1000), cancellation: stop.Token);
        await UntilAsync(async () => await AgentsAsync() > 0);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => play);
        await UntilAsync(async () => await AgentsAsync() == 0);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task Agents_OfAWatchedWorldThatIsLeft_AreReleased(int steps)
    {
        await foreach (var week in silo.Engine.WatchAsync(new Atlas(Worlds.Small()), Runs.Seed, replicate: 0, int.MaxValue, CancellationToken.None))
        {
            (await AgentsAsync()).ShouldBeGreaterThan(0);
            if (--steps == 0)
            {
                break;
            }
        }

        await UntilAsync(async () => await AgentsAsync() == 0);
    }

    private async Task<MarketPool> PoolAsync() => (await silo.Engine.ServicesAsync()).GetRequiredService<MarketPool>();

    private async Task<int> AgentsAsync()
    {
        var grains = (await silo.Engine.ServicesAsync()).GetRequiredService<IGrainFactory>();
        var statistics = await grains.GetGrain<IManagementGrain>(0).GetSimpleGrainStatistics();
        return statistics.Where(line => line.GrainType.StartsWith("Simulator.Grains.Agents.", StringComparison.Ordinal))
            .Sum(line => line.ActivationCount);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 400 && !await holds(); i++)
        {
            await Task.Delay(25);
        }

        (await holds()).ShouldBeTrue("within ten seconds");
    }

    private sealed class FullStore : IBatchStore
    {
        public System.Collections.Immutable.ImmutableArray<Engine.Ledgers.ReplicateLedger>? Find(Batch batch) => null;

        public void Keep(Batch batch, System.Collections.Immutable.ImmutableArray<Engine.Ledgers.ReplicateLedger> ledgers) =>
            throw new IOException("no space left");
    }
}
