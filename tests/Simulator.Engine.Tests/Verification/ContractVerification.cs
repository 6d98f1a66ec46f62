using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Parameters;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Tests.Determinism;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>What a run promises, whatever the world (design decision D3), and ceremonies (M14).</summary>
[Collection(VerificationCollection.Name)]
public sealed class ContractVerification(VerificationLog log)
{
    private const int Replicates = 4;

    [Fact]
    public void V18_ArrivalThreadsAndOrderOfEntities_ChangeNothing()
    {
        var world = Worlds.Crowded();
        var ledgers = Runs.Ledgers(world, Replicates);
        var (reordered, cities, firms) = Permutation.Of(world, seed: 5);

        var threaded = Runs.Of(world, Runs.Options(Replicates) with { Threads = 2, BatchSize = 1 }).Ledgers;
        var shuffled = Shuffled(world, seed: 11);
        var mapped = Runs.Ledgers(reordered, Replicates).Select(ledger => LedgerMap.Back(ledger, cities, firms));

        LedgerDiff.First(world, ledgers, threaded).ShouldBeNull();
        LedgerDiff.First(world, ledgers, shuffled).ShouldBeNull();
        LedgerDiff.First(world, ledgers, mapped).ShouldBeNull();
        string[] digests = [.. new[] { ledgers, threaded, shuffled, mapped }.Select(LedgerDigest.Of)];
        log.Exact(
            "V18", "different digests of: one thread; two threads; shuffled arrival; cities and firms in another order",
            [1], [digests.Distinct().Count()], 0);
    }

    [Fact]
    public void V19_StrategyUnderAnotherName_MakesNoDifference()
    {
        var world = Worlds.Rich();
        var renamed = world with
        {
            Cities = [.. world.Cities.Select(city => city with { Strategy = city.Strategy with { Id = "other-" + city.Strategy.Id } })],
        };

        var (left, right) = (Runs.Ledgers(world, Replicates), Runs.Ledgers(renamed, Replicates));

        LedgerDiff.First(world, left, right).ShouldBeNull();
        log.Exact("V19", "paired difference of signed deals by replicate", new double[Replicates],
            [.. left.Zip(right, (a, b) => (double)(Signed(a) - Signed(b)))], 0);
    }

    [Fact]
    public void V20_BetterService_DelaysNoDeal()
    {
        var (worse, better) = (Runs.Ledgers(PaceOnly(0.3), 20), Runs.Ledgers(PaceOnly(0.8), 20));

        var pairs = worse.Deals().Zip(better.Deals()).ToArray();
        var delayed = pairs.Count(pair => Delays(pair.First.Times, pair.Second.Times));

        pairs.Length.ShouldBeGreaterThan(200);
        pairs.Count(pair => KeyOf(pair.First) != KeyOf(pair.Second)).ShouldBe(0);
        pairs.Count(pair => pair.Second.Times.SignedWeeks < pair.First.Times.SignedWeeks).ShouldBeGreaterThan(100);
        log.Exact("V20", "deals that reach a stage later or no longer when q rises from 0.3 to 0.8", [0], [delayed], 0);
    }

    [Fact]
    public void V23_HoldOfOneOrNothing_GivesOnlyTheSpikeOrNone()
    {
        var (held, free) = (SigningTimes(hold: 1), SigningTimes(hold: 0));

        log.Exact("V23", "share of the signings at the time of the one event: hold = 1, hold = 0", [1, 0],
            [AtTheEvent(held), AtTheEvent(free)], 0);
        held.Length.ShouldBeGreaterThan(1000);
    }

    private static IReadOnlyList<ReplicateLedger> Shuffled(World world, uint seed) =>
        [.. Enumerable.Range(0, Replicates).Select(replicate => ShuffledMarket.Run(world, replicate, seed))];

    private static DealKey KeyOf(DealRow deal) => new(deal.Firm, deal.City, deal.Birth);

    private static int Signed(ReplicateLedger ledger) =>
        ledger.Cities.Sum(city => city.Deals.Count(deal => !double.IsNaN(deal.Times.SignedWeeks)));

    private static bool Delays(DealTimes worse, DealTimes better) =>
        new[] { Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction }.Any(stage =>
            !double.IsNaN(worse.At(stage)) && !(better.At(stage) <= worse.At(stage) + 1e-9));

    /// <summary>A world in which service changes the pace of deals and nothing else.</summary>
    private static World PaceOnly(double service)
    {
        var world = Worlds.Small(weeks: 104);
        return world with
        {
            Cities = [.. world.Cities.Select(city => city with { ServiceQuality = service, PromotionWanPerYear = 2000 })],
            Firms = [.. world.Firms.Select(firm => firm with { MaxActiveDeals = 1000, Capital = new(1_000_000_000) })],
            Events = [Worlds.Event("fair", 30, 3)],
            Model = world.Model with
            {
                Choice = world.Model.Choice with { Service = 0, Agglomeration = 0, SwitchingThreshold = 100, Saturation = 0 },
                Awareness = world.Model.Awareness with { ReferralProbability = 0, LapseTrustLoss = 0 },
                Attendance = world.Model.Attendance with { Load = 0 },
                Clocks = world.Model.Clocks with { SpeedAftercare = 0, LapseAftercare = 0, DealsPerOfficer = 1000 },
                Negotiation = world.Model.Negotiation with { PacePremium = 0 },
            },
        };
    }

    private static double AtTheEvent(double[] times) => times.Count(time => time == 60 + (2 / 7.0)) / (double)times.Length;

    /// <summary>Signing times of 2000 deals that are ready before the only event, in week 60.</summary>
    private static double[] SigningTimes(double hold)
    {
        var model = ModelParameters.Default with { Signing = new SigningParameters { HoldProbability = hold, HoldWeeks = 100 } };
        var (draws, fair) = (new KeyedDraws(105, 0), new Ceremonies([Worlds.Event("fair", 60, 1)]));
        return [.. Enumerable.Range(0, 2000)
            .Select(i => SampleDeals.Engaged(i, model, draws).Advance(0, 100, model, draws, DealPace.Reference, fair).Times)
            .Where(times => times.ReadyWeeks <= 60 && !double.IsNaN(times.SignedWeeks)).Select(times => times.SignedWeeks)];
    }
}
