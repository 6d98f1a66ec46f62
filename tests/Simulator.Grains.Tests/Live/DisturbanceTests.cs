using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Cluster;
using Simulator.Grains.Hosting;
using Simulator.Grains.Live;
using Simulator.Grains.Silos;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Live;

/// <summary>Calls and letters may come again, late, or not at all.</summary>
public sealed class DisturbanceTests
{
    private const int Week = 30;

    public static TheoryData<string> Pinned =>
        [.. PinnedWorlds.All.Where(pinned => pinned.World.Firms.Length < 1000).Select(pinned => pinned.Name)];

    [Theory]
    [MemberData(nameof(Pinned))]
    public async Task Ledger_WithEveryActAskedTwiceAndEveryLetterThreeTimesAndLate_IsThatOfTheEnsemble(string name)
    {
        var world = PinnedWorlds.All.Single(pinned => pinned.Name == name).World;

        var live = await PlayAsync(world, new Nuisance());

        LedgerDiff.First(world, Runs.Ledgers(world), [live.Ledger!]).ShouldBeNull();
    }

    [Fact]
    public async Task World_ThatLosesAnAgent_BeginsAnewAndYieldsTheLedgerOfTheEnsemble()
    {
        var world = PinnedWorlds.Crowded;

        var live = await PlayAsync(world, new LostAgents(Week, times: 1));

        LedgerDigest.Of([live.Ledger!]).ShouldBe(Runs.Digest(world));
    }

    [Fact]
    public async Task World_ThatLosesAgentsAgainAndAgain_FailsWithTheCause()
    {
        var refusal = await Should.ThrowAsync<ClusterRefusedException>(() => PlayAsync(Worlds.Rich(), new LostAgents(Week, times: int.MaxValue)));

        refusal.Message.ShouldBe($"replicate 0 was lost {Losses.Most} times as a live world, the last time: a test has lost it");
    }

    [Fact]
    public async Task Comparison_WithPitchesThatWereLost_NamesWeekAgentAndQuantity()
    {
        var live = await PlayAsync(PinnedWorlds.Crowded, new LostPitches(Week), compares: true);

        live.Difference.ShouldNotBeNull().ShouldMatch(@"^week 30, \S+, .+: .+ \(0x[0-9a-f]{16}\) in the ensemble, .+ \(0x[0-9a-f]{16}\) live$");
    }

    [Fact]
    public async Task Comparison_WithoutDisturbance_FindsNothing()
    {
        var live = await PlayAsync(PinnedWorlds.Crowded, new LostAgents(Week, times: 0), compares: true);

        live.Difference.ShouldBeNull();
        LedgerDigest.Of([live.Ledger!]).ShouldBe(Runs.Digest(PinnedWorlds.Crowded));
    }

    private static async Task<WorldProgress> PlayAsync(World world, IIncomingGrainCallFilter filter, bool compares = false)
    {
        await using var engine = new OrleansEngine(silo => silo.AddIncomingGrainCallFilter(filter));
        return await engine.PlayAsync(new Atlas(world), Runs.Seed, replicate: 0, compares, CancellationToken.None);
    }
}
