using Simulator.Core.Deals;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Markets;
using Simulator.Grains.Agents;
using Simulator.Grains.Cluster;
using Simulator.Grains.Hosting;
using Simulator.Grains.Live;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Live;

/// <summary>A live world that is played week by week, as its weeks are asked for, tells what its agents wrote and did.</summary>
public sealed class WatchedWorldTests(Silo silo) : IClassFixture<Silo>
{
    private const int Week = 30;
    private static readonly World World = PinnedWorlds.Crowded;
    private static readonly Lazy<ReplicateLedger> Expected = new(() => Runs.Ledgers(World)[0]);

    [Fact]
    public async Task Ledger_OfAWatchedWorld_IsThatOfTheEnsemble()
    {
        var weeks = await WatchAsync(silo.Engine);

        LedgerDiff.First(World, [Expected.Value], [weeks[^1].Ledger!]).ShouldBeNull();
        weeks.Select(week => week.Week).ShouldBe(Enumerable.Range(World.Calendar.FirstWeek - 1, World.Calendar.TotalWeeks + 2));
    }

    [Fact]
    public async Task News_OfAllWeeks_AddUpToTheLedger()
    {
        var weeks = (await WatchAsync(silo.Engine)).Where(week => week.News is not null).ToArray();

        for (var city = 0; city < World.Cities.Length; city++)
        {
            var ledger = Expected.Value.Cities[city];
            weeks.Select(week => week.News!.Cities[city].FundsWan).ShouldBe(ledger.FundsWan);
            weeks.Select(week => Letters(week.News!.Letters.Pitches).Count(pitch => pitch.City == city)).ShouldBe(ledger.Pitches);
            Reached(weeks, city, Stage.Signed).ShouldBe(ledger.Deals.Count(deal => !double.IsNaN(deal.Times.SignedWeeks)));
            Reached(weeks, city, Stage.Registered).ShouldBe(ledger.Deals.Count(deal => !double.IsNaN(deal.Times.RegisteredWeeks)));
            Reached(weeks, city, Stage.Lapsed).ShouldBe(ledger.Deals.Count(deal => !double.IsNaN(deal.Times.EndedWeeks)));
        }
    }

    [Fact]
    public async Task Offers_OfAllWeeks_AreAnsweredByTheirCitiesInTheSameWeek()
    {
        var weeks = (await WatchAsync(silo.Engine)).Where(week => week.News is not null).ToArray();

        weeks.Sum(week => week.News!.Letters.Offers.Messages.Length).ShouldBeGreaterThan(0);
        foreach (var letters in weeks.Select(week => week.News!.Letters))
        {
            var answered = Letters(letters.Answers).Select(answer => (answer.Firm, answer.City, answer.Birth)).ToHashSet();
            Letters(letters.Offers).ShouldAllBe(offer => answered.Contains(new(offer.Firm, offer.City, offer.Birth)));
        }
    }

    [Fact]
    public async Task World_WatchedToAWeek_EndsWithTheLedgerAsItStandsThere()
    {
        var market = new Market(new Atlas(World));
        market.Weeks(Runs.Seed, replicate: 0).First(week => week == Week).ShouldBe(Week);
        var expected = new ReplicateLedger(0, [.. market.Cities.Select(city => CityLedger.Of(city, World))]);

        var weeks = await WatchAsync(silo.Engine, lastWeek: Week);

        (weeks[^2].Week, weeks[^2].News is null).ShouldBe((Week, false));
        LedgerDigest.Of([weeks[^1].Ledger!]).ShouldBe(LedgerDigest.Of([expected]));
    }

    [Fact]
    public async Task World_ThatNobodyAsksForItsNextWeek_StandsStill()
    {
        var acts = new CountedActs();
        await using var engine = new OrleansEngine(host => host.AddIncomingGrainCallFilter(acts));
        await using var weeks = Watch(engine).GetAsyncEnumerator();
        for (var i = 0; i < 10; i++)
        {
            (await weeks.MoveNextAsync()).ShouldBeTrue();
        }

        var before = acts.Count;
        await Task.Delay(500);

        acts.Count.ShouldBe(before);
        (await weeks.MoveNextAsync()).ShouldBeTrue();
        acts.Count.ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task World_ThatLosesAnAgent_GoesOnWithEveryWeekOnceAndTheSameLedger()
    {
        await using var engine = new OrleansEngine(host => host.AddIncomingGrainCallFilter(new LostAgents(Week, times: 1)));

        var weeks = await WatchAsync(engine);

        weeks.Select(week => week.Week).ShouldBe(Enumerable.Range(World.Calendar.FirstWeek - 1, World.Calendar.TotalWeeks + 2));
        LedgerDigest.Of([weeks[^1].Ledger!]).ShouldBe(LedgerDigest.Of([Expected.Value]));
    }

    [Fact]
    public async Task World_ThatLosesAgentsAgainAndAgain_FailsWithTheCause()
    {
        await using var engine = new OrleansEngine(host => host.AddIncomingGrainCallFilter(new LostAgents(Week, times: int.MaxValue)));

        var refusal = await Should.ThrowAsync<ClusterRefusedException>(() => WatchAsync(engine));

        refusal.Message.ShouldEndWith("the last time: a test has lost it");
    }

    [Fact]
    public async Task World_WhoseAgentFails_EndsWithTheFault()
    {
        var weeks = await Watch(silo.Engine, world: Worlds.Defective()).ToListAsync();

        weeks[^1].Fault.ShouldNotBeNull();
        weeks[^1].IsLast.ShouldBeTrue();
    }

    private static IAsyncEnumerable<WorldProgress> Watch(OrleansEngine engine, int lastWeek = int.MaxValue, World? world = null) =>
        engine.WatchAsync(new Atlas(world ?? World), Runs.Seed, replicate: 0, lastWeek, CancellationToken.None);

    private static async Task<List<WorldProgress>> WatchAsync(OrleansEngine engine, int lastWeek = int.MaxValue) =>
        await Watch(engine, lastWeek).ToListAsync();

    private static T[] Letters<T>(Pages<T> pages)
        where T : unmanaged => [.. pages.Messages.ToArray().Select(keyed => keyed.Message)];

    /// <summary>How often a week tells that a deal reached a stage in it.</summary>
    private static int Reached(WorldProgress[] weeks, int city, Stage stage) => weeks.Sum(week =>
        Letters(week.News!.Cities[city].Deals).Count(deal => deal.Times.At(stage) >= week.Week && deal.Times.At(stage) < week.Week + 1));

    private sealed class CountedActs : IIncomingGrainCallFilter
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public Task Invoke(IIncomingGrainCallContext context)
        {
            _ = Nuisance.Argument(context) is Act && Interlocked.Increment(ref _count) > 0;
            return context.Invoke();
        }
    }
}
