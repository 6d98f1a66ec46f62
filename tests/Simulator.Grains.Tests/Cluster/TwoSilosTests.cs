using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Agents;
using Simulator.Grains.Batches;
using Simulator.Grains.Cluster;
using Simulator.Grains.Hosting;
using Simulator.Grains.Live;
using Simulator.Grains.Silos;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Two silos without a database: batches on both, a live world on one.</summary>
public sealed class TwoSilosTests : IAsyncLifetime
{
    private const string Run = "run";
    private static readonly World World = Worlds.Rich();
    private readonly TestCluster _cluster = new TestClusterBuilder(initialSilosCount: 2).AddSiloBuilderConfigurator<Grains>().Build();

    public async ValueTask InitializeAsync()
    {
        await _cluster.DeployAsync();
        foreach (var silo in _cluster.Silos.Cast<InProcessSiloHandle>())
        {
            silo.SiloHost.Services.GetRequiredService<AtlasCache>().Keep(Run, new Atlas(World));
        }
    }

    public async ValueTask DisposeAsync() => await _cluster.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task Digest_OfBatchesOnBoth_IsThatOfLocal(int batchSize)
    {
        var options = Runs.Options(20) with { BatchSize = batchSize };
        using var dispatch = new BatchDispatch(Run, options, NoStore.Instance, progress: null, new ClusterJournal(Say: null), CancellationToken.None);

        await Task.WhenAll(_cluster.Silos.Select(silo => dispatch.WorkAsync(
            _cluster.Client.GetGrain<IReplicateBatchGrain>(SiloKey.Of(silo.SiloAddress, Run)))));

        dispatch.Outcome.Digest.ShouldBe(Runs.Digest(World, 20));
    }

    [Fact]
    public async Task LiveWorld_OnOneOfTwo_HasAllItsAgentsThereAndYieldsTheLedgerOfTheEnsemble()
    {
        var (ticket, host) = (new WorldTicket(Run, Runs.Seed, 0, 1), _cluster.Silos[1].SiloAddress);
        var silos = new HashSet<SiloAddress>();
        var management = _cluster.Client.GetGrain<IManagementGrain>(0);
        WorldProgress? last = null;

        await foreach (var progress in _cluster.Client.GetGrain<IWorldGrain>(SiloKey.Of(host, ticket.Key)).PlayAsync(new WorldOrder(ticket)))
        {
            last = progress;
            if (progress.Week == 0)
            {
                var agents = await management.GetDetailedGrainStatistics();
                silos.UnionWith(agents.Where(agent => agent.GrainType.Contains("Agents", StringComparison.Ordinal)).Select(agent => agent.SiloAddress));
            }
        }

        LedgerDigest.Of([last!.Ledger!]).ShouldBe(Runs.Digest(World));
        silos.ShouldBe([host]);
    }

    [Fact]
    public async Task Batch_OfARunThatIsNotKnown_FailsAfterThreeLossesWithTheCause()
    {
        using var dispatch = new BatchDispatch(
            "unknown", Runs.Options(1), NoStore.Instance, progress: null, new ClusterJournal(Say: null), CancellationToken.None);
        var grain = _cluster.Client.GetGrain<IReplicateBatchGrain>(SiloKey.Of(_cluster.Silos[0].SiloAddress, "unknown"));

        for (var i = 0; i < Losses.Most; i++)
        {
            await dispatch.WorkAsync(grain);
        }

        dispatch.Ended.IsCompleted.ShouldBeTrue();
        dispatch.Outcome.Failures.Single().Message.ShouldStartWith("lost 3 times, the last time: RunNotKnownException");
    }

    private sealed class Grains : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder) => siloBuilder.AddSimulatorGrains(slots: 2, new ClusterJournal(Say: null));
    }
}
