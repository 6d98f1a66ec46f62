using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Loop;
using Simulator.Grains.Batches;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Hosts;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Batches;

/// <summary>Calls are idempotent per batch, week and phase.</summary>
public sealed class RepeatedCallTests(Silo silo) : IClassFixture<Silo>
{
    private const int Replicates = 3;

    [Fact]
    public async Task Ledgers_WhenEveryCallIsMadeTwice_AreThoseOfLocal()
    {
        var world = Worlds.Rich();
        var hosts = await StartAsync(new Blueprint(world), "twice");

        var ledgers = await WeekLoop.RunAsync(new Twice(hosts), world.Calendar, CancellationToken.None);

        LedgerDigest.Of(ledgers).ShouldBe(Runs.Digest(world, Replicates));
        await hosts.ReleaseAsync();
    }

    [Fact]
    public async Task Host_ThatWasReleased_SaysSoAndDoesNotStartAnew()
    {
        var hosts = await StartAsync(new Blueprint(Worlds.Small()), "released");
        await hosts.IntroduceAsync();

        await hosts.ReleaseAsync();

        await Should.ThrowAsync<HostLostException>(() => hosts.RunAsync(0, Phase.Invite));
    }

    private async Task<GrainHosts> StartAsync(Blueprint blueprint, string run)
    {
        var services = await silo.Engine.ServicesAsync();
        services.GetRequiredService<BlueprintCache>().Keep(run, blueprint);
        var order = new BatchOrder(run, new Batch(0, Replicates), 1, Runs.Seed, 16);
        var hosts = new GrainHosts(order, blueprint.World, services.GetRequiredService<IGrainFactory>());
        await hosts.StartAsync(Placement.Together);
        await hosts.StartAsync(Placement.Together);
        return hosts;
    }

    /// <summary>Makes every call twice.</summary>
    private sealed class Twice(GrainHosts hosts) : IBatchHosts
    {
        public async Task IntroduceAsync()
        {
            await hosts.IntroduceAsync();
            await hosts.IntroduceAsync();
        }

        public async Task RunAsync(int week, Phase phase)
        {
            await hosts.RunAsync(week, phase);
            await hosts.RunAsync(week, phase);
        }

        public async Task<ImmutableArray<ReplicateLedger>> CloseAsync()
        {
            await hosts.CloseAsync();
            return await hosts.CloseAsync();
        }
    }
}
