using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Mail;
using Simulator.Engine.Tests.Determinism;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Mail;

public sealed class MailboxTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(500)]
    [InlineData(5000)]
    public void Read_InAnyOrderOfArrival_IsInCanonicalOrder(int count)
    {
        var draws = new KeyedDraws(3, 0);
        var keys = Enumerable.Range(0, count).Select(i => (ulong)(draws.Uniform(Purpose.Population, (uint)i, 0, 0) * ulong.MaxValue))
            .ToArray();
        var box = new Mailbox<ulong>();
        foreach (var key in keys)
        {
            box.Add(key, key + 1);
        }

        box.Read().ToArray().ShouldBe(keys.Order().Select(key => key + 1));
        box.Read().ToArray().ShouldBe(keys.Order().Select(key => key + 1), "a second reading finds the same");
        box.Count.ShouldBe(count);
    }

    [Fact]
    public void Add_AfterReadingAndClearing_StartsAnew()
    {
        var box = new Mailbox<int>();
        for (var round = 0; round < 3; round++)
        {
            box.Clear();
            for (var i = 0; i < 40 * (round + 1); i++)
            {
                box.Add((ulong)((i * 7919) % 1009), i);
            }

            box.Read().Length.ShouldBe(40 * (round + 1));
            box.Read().ToArray().Select(i => (i * 7919) % 1009).ShouldBeInOrder();
        }
    }

    [Fact]
    public void Add_BetweenTwoReadings_IsSortedIn()
    {
        var box = new Mailbox<int>();
        box.Add(5, 5);
        box.Add(1, 1);
        box.Read().Length.ShouldBe(2);
        box.Add(3, 3);

        box.Read().ToArray().ShouldBe([1, 3, 5]);
    }

    /// <summary>The test that keeps the others honest: with the sort taken out, results depend on who came first. In a single replicate the
    /// order matters about one time in five, so several are run.</summary>
    [Fact]
    public void Ledgers_WithTheSortTakenOut_DependOnTheOrderOfArrival()
    {
        const int Replicates = 8;
        var world = Worlds.Crowded();
        var (sorted, first, second) = (Ledgers(1, sorts: true), Ledgers(1, sorts: false), Ledgers(2, sorts: false));

        LedgerDiff.First(world, sorted, first).ShouldNotBeNull();
        LedgerDiff.First(world, sorted, second).ShouldNotBeNull();
        LedgerDiff.First(world, first, second).ShouldNotBeNull();

        ReplicateLedger[] Ledgers(uint shuffle, bool sorts) =>
            [.. Enumerable.Range(0, Replicates).Select(r => ShufflingHosts.Run(world, new Batch(r, 1), Runs.Seed, shuffle, sorts))];
    }

    [Fact]
    public void Keys_OfInvitations_AreUniqueAndOrderedByReceiver()
    {
        var invitations = (from firm in new[] { 0, 1, 999_999 }
                           from city in new[] { 0, 13, 999 }
                           from e in new[] { -1, 0, 25 }
                           from channel in Enum.GetValues<Channel>().Take(Strategy.ChannelCount)
                           from chamber in new[] { false, true }
                           select new Invitation(city, firm, channel, e, 0, chamber)).ToArray();

        var keys = invitations.Select(invitation => CanonicalKey.Of(invitation)).ToArray();

        keys.ShouldBeUnique();
        invitations.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First.Firm).ShouldBeInOrder();
    }

    [Fact]
    public void Keys_OfMilestones_AreUniqueByDealAndStage()
    {
        var keys = from firm in new[] { 0, 77 }
                   from city in new[] { 0, 3 }
                   from birth in new[] { -104, -1, 0,
            259 }
                   from stage in Enum.GetValues<Core.Deals.Stage>()
                   select CanonicalKey.Of(new Milestone(new Core.Deals.DealKey(firm, city, birth), stage, default, 0));

        keys.ShouldBeUnique();
    }
}
