using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>Who acts first, and whose message arrives first, decides nothing: because messages are read in canonical order.</summary>
public sealed class ShuffledMarketTests
{
    public static TheoryData<string> Names => [.. PinnedWorlds.All.Where(pinned => pinned.Replicates > 20).Select(pinned => pinned.Name)];

    /// <summary>The test that keeps the others honest: with canonical order taken out, results depend on who came first. In a single replicate the
    /// order matters about one time in five, so several are run.</summary>
    [Fact]
    public void Ledgers_WithCanonicalOrderTakenOut_DependOnTheOrderOfArrival()
    {
        const int Replicates = 8;
        var world = Worlds.Crowded();
        var (sorted, first, second) = (Ledgers(1, sorts: true), Ledgers(1, sorts: false), Ledgers(2, sorts: false));

        LedgerDiff.First(world, Runs.Ledgers(world, Replicates), sorted).ShouldBeNull();
        LedgerDiff.First(world, sorted, first).ShouldNotBeNull();
        LedgerDiff.First(world, sorted, second).ShouldNotBeNull();
        LedgerDiff.First(world, first, second).ShouldNotBeNull();

        ReplicateLedger[] Ledgers(uint shuffle, bool sorts) =>
            [.. Enumerable.Range(0, Replicates).Select(replicate => ShuffledMarket.Run(world, replicate, shuffle, sorts))];
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ledgers_OfEveryPinnedWorldWithMailInAnotherOrder_AreTheSame(string name)
    {
        const int Replicates = 3;
        var world = PinnedWorlds.All.Single(pinned => pinned.Name == name).World;

        var shuffled = Enumerable.Range(0, Replicates).Select(replicate => ShuffledMarket.Run(world, replicate, shuffle: 7));

        LedgerDiff.First(world, Runs.Ledgers(world, Replicates), shuffled).ShouldBeNull();
    }
}
