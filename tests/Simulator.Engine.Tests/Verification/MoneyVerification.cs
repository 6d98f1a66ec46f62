using Simulator.Core.Cities;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Money, land and prices (M3, M9, M10, M11).</summary>
[Collection(VerificationCollection.Name)]
public sealed class MoneyVerification(VerificationLog log)
{
    [Fact]
    public void V07_NoBudgetAndNoAwareness_MakesNoContactAndNoContract()
    {
        var spending = CuriousFirms(StrategyCatalog.SmallTeam);
        var passive = CuriousFirms(StrategyCatalog.Passive);
        var penniless = spending with { Cities = [.. spending.Cities.Select(city => city with { PromotionWanPerYear = 0 })] };

        double[] found = [.. new[] { passive, penniless }.SelectMany(world => Activity(world))];

        // The counters do move: with a budget, and, deals alone, when firms come to know of cities without a contact.
        Activity(spending).ShouldAllBe(count => count > 100);
        var known = Activity(CuriousFirms(MediaOnly));
        known[0].ShouldBe(0);
        known[1].ShouldBeGreaterThan(20);
        log.Exact("V07", "pitches and deals of 3 cities in 20 replicates: strategy without channels; no budget", [0, 0, 0, 0], found, 0);
    }

    [Fact]
    public void V08_EmptyPurse_MakesNoContract()
    {
        var world = NeedsIncentives(purse: Money.Zero);
        var rich = NeedsIncentives(purse: Money.FromYi(10_000));

        var empty = Runs.Ledgers(world, 20).Deals().Count();
        var full = Runs.Ledgers(rich, 20).Deals().ToArray();

        log.Exact("V08", "deals with an empty purse when every firm needs an incentive", [0], [empty], 0);
        full.Length.ShouldBeGreaterThan(20);
        full.ShouldAllBe(deal => deal.Incentive > 0);
        var answer = CityStep.AnswerTo(
            SampleDeals.Offer(0, reservation: 0.03, asked: 0.06), CityMeans.Initial(Worlds.City(0)), 0.09, 10,
                new NegotiationParameters { FirmShare = 0.5 });
        log.Exact("V08", "x* for x_C = 0.09, x_F = 0.03, ω = ½", [0.06], [answer.Incentive], 1e-12);
    }

    [Fact]
    public void V09_EqualPatience_GivesTheRubinsteinShare() =>
        log.Exact("V09", "ω for δ_F = δ_C = 0.9", [0.5263], [Answers.RubinsteinShare(0.9, 0.9)], 1e-4);

    [Theory]
    [InlineData(1.0, 0.9)]
    [InlineData(0.9, 1.0)]
    [InlineData(-0.1, 0.9)]
    public void RubinsteinShare_OfImpossiblePatience_IsRefused(double city, double firm) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Answers.RubinsteinShare(city, firm));

    [Fact]
    public void V21_LandForThree_GoesToTheThreeBestOfFive()
    {
        var answers = AnswersToFiveOffers();

        var accepted = answers.Where(answer => answer.Kind == AnswerKind.Accept).Select(answer => (double)answer.Firm).Order().ToArray();
        var waiting = answers.Count(answer => answer is { Kind: AnswerKind.Waitlist, Reason: AnswerReason.Land });

        log.Exact("V21", "firms accepted of five that differ in what they ask, and number on the waiting list for land", [1, 2, 4, 2],
            [.. accepted, waiting], 0);
    }

    private static double[] Activity(World world)
    {
        var cities = Runs.Ledgers(world, 20).SelectMany(ledger => ledger.Cities).ToArray();
        return [cities.Sum(city => city.Pitches.Sum()), cities.Sum(city => city.Deals.Length)];
    }

    private static Strategy MediaOnly { get; } = StrategyCatalog.Passive with
    {
        Id = "media_only",
        Shares = StrategyCatalog.Passive.Shares.SetItem((int)Channel.Media, 1),
    };

    /// <summary>Three cities with one strategy; a firm that knows of a city is soon interested by itself.</summary>
    private static World CuriousFirms(Strategy strategy)
    {
        var world = Worlds.Small(weeks: 104);
        return world with
        {
            Cities = [.. world.Cities.Select(city => city with { Strategy = strategy })],
            Model = world.Model with { Choice = world.Model.Choice with { InboundRatePerWeek = 0.5 } },
        };
    }

    /// <summary>Cities so unattractive, and incentives so effective, that every firm that comes needs about 0.6 of its amount.</summary>
    private static World NeedsIncentives(Money purse)
    {
        var world = Worlds.Small(weeks: 78);
        return world with
        {
            Cities = [.. world.Cities.Select(
                city => city with { Purse = purse, IncentiveCap = 1, FiscalYield = 1, PostedIncentive = 1, PromotionWanPerYear = 2000 })],
            Model = world.Model with { Choice = world.Model.Choice with { Base = -30, Incentive = 50 } },
        };
    }

    private static Answer[] AnswersToFiveOffers()
    {
        var world = Worlds.Small(cities: 1, firms: 5);
        world = world with
        {
            Cities = [world.Cities[0] with { LandMu = 300, Strategy = StrategyCatalog.Passive }],
            Firms = [.. world.Firms.Select(firm => firm with { Sector = 0 })]
        };
        double[] asked = [0.05, 0.01, 0.02, 0.04, 0.03];
        Offer[] offers = [.. asked.Index().Select(pair => SampleDeals.Offer(pair.Index, landMu: 100, asked: pair.Item))];
        var mail = new SentMail();
        CityStep.Decide(new CityState(0, world), [], offers, SentMail.Now(new Atlas(world), week: 0), mail);
        return [.. mail.Answers];
    }
}
