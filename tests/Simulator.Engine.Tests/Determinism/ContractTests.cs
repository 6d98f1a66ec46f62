using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Markets;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>The same bits however a run is carried out (design decision D3).</summary>
public sealed class ContractTests
{
    private const int Replicates = 10;

    private static readonly World World = Worlds.Rich();
    private static readonly Lazy<RunOutcome> Reference = new(() => Runs.Of(World, Runs.Options(Replicates)));

    [Fact]
    public void World_OfTheContract_HasSomethingOfEverything()
    {
        var deals = Reference.Value.Ledgers.Deals().ToArray();

        Reference.Value.Failures.ShouldBeEmpty();
        deals.Select(deal => deal.Stage).Distinct().Count().ShouldBeGreaterThan(6);
        deals.ShouldContain(deal => deal.Event >= 0);
        deals.ShouldContain(deal => deal.Firm < 0);
        Reference.Value.Ledgers.SelectMany(ledger => ledger.Cities).ShouldContain(city => city.Repeats.Length > 0);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 7)]
    [InlineData(2, 64)]
    [InlineData(1, 10)]
    [InlineData(2, 3)]
    public void Ledgers_ForAnyThreadsAndBatches_AreTheSame(int threads, int batchSize)
    {
        var options = Runs.Options(Replicates) with { Threads = threads, BatchSize = batchSize };

        var outcome = Runs.Of(World, options);

        LedgerDiff.First(World, Reference.Value.Ledgers, outcome.Ledgers).ShouldBeNull();
        outcome.Digest.ShouldBe(Reference.Value.Digest);
    }

    /// <summary>Agents act in another order in every week and phase, and their messages arrive in yet another.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Ledgers_WithMailThatArrivesInAnotherOrder_AreTheSame(uint seed)
    {
        var shuffled = Enumerable.Range(0, 3).Select(replicate => ShuffledMarket.Run(World, replicate, seed)).ToArray();

        LedgerDiff.First(World, Reference.Value.Ledgers.Take(3), shuffled).ShouldBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Ledgers_OfCitiesAndFirmsInAnotherOrder_AreTheSame(uint seed)
    {
        var (reordered, cities, firms) = Permutation.Of(World, seed);

        var shuffled = Runs.Ledgers(reordered, 3).Select(ledger => LedgerMap.Back(ledger, cities, firms));

        LedgerDiff.First(World, Reference.Value.Ledgers.Take(3), shuffled).ShouldBeNull();
    }

    [Fact]
    public void Ledgers_OfACrowdedWorld_AreTheSameForAnyThreadsAndBatches()
    {
        var world = Worlds.Crowded();

        var apart = Runs.Of(world, Runs.Options(4) with { Threads = 2, BatchSize = 3 });

        LedgerDiff.First(world, Runs.Ledgers(world, 4), apart.Ledgers).ShouldBeNull();
    }

    [Fact]
    public void ReplicateSeven_Alone_EqualsTheSeventhOfTen()
    {
        var alone = Runs.Of(World, Runs.Options(1) with { FirstReplicate = 7 });

        LedgerDiff.First(World, [Reference.Value.Ledgers[7]], alone.Ledgers).ShouldBeNull();
    }

    /// <summary>A worker uses one market for all its replicates: what one leaves behind must not reach the next.</summary>
    [Theory]
    [InlineData("crowded")]
    [InlineData("turnover")]
    [InlineData("priors")]
    [InlineData("plans")]
    [InlineData("ten-thousand-firms")]
    public void Market_UsedAgainForAnotherReplicate_RemembersNothing(string name)
    {
        var atlas = new Atlas(PinnedWorlds.All.Single(pinned => pinned.Name == name).World);
        var used = new Market(atlas);
        int[] order = [2, 0, 2, 1];

        foreach (var replicate in order)
        {
            var (again, anew) = (used.Run(Runs.Seed, replicate, default), new Market(atlas).Run(Runs.Seed, replicate, default));

            LedgerDiff.First(atlas.World, [anew], [again]).ShouldBeNull();
        }
    }

    [Fact]
    public void Weeks_OfAReplicateThatIsLookedAt_GiveTheSameLedger()
    {
        var market = new Market(new Atlas(World));

        var weeks = market.Weeks(Runs.Seed, 2).ToArray();

        weeks.ShouldBe(Enumerable.Range(World.Calendar.FirstWeek, World.Calendar.TotalWeeks));
        LedgerDiff.First(World, [Reference.Value.Ledgers[2]], [market.Close(2)]).ShouldBeNull();
    }

    /// <summary>Nor does a replicate that was given up in mid-week.</summary>
    [Fact]
    public void Market_AfterAReplicateThatFailed_RemembersNothing()
    {
        var atlas = new Atlas(Worlds.Defective());
        var used = new Market(atlas);
        var (failed, ran) = (0, 0);

        for (var replicate = 0; replicate < 12; replicate++)
        {
            try
            {
                var again = used.Run(Runs.Seed, replicate, default);
                LedgerDiff.First(atlas.World, [new Market(atlas).Run(Runs.Seed, replicate, default)], [again]).ShouldBeNull();
                ran += failed > 0 ? 1 : 0;
            }
            catch (ReplicateFaultException)
            {
                failed++;
            }
        }

        ran.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Ledgers_OfAnotherSeed_AreOthers() =>
        LedgerDiff.First(World, Reference.Value.Ledgers, Runs.Ledgers(World, Replicates, Runs.Seed + 1)).ShouldNotBeNull();

    [Fact]
    public void Ledgers_OfARepeatedRun_AreTheSame() => Runs.Digest(World, Replicates).ShouldBe(Reference.Value.Digest);
}
