using Simulator.Core.Events;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;

namespace Simulator.Scenarios.Tests.Loading;

public sealed class ScenarioLoaderTests
{
    private readonly Scenario _small = Samples.LoadSmall();

    [Fact]
    public void Load_Small_ReadsMeta()
    {
        _small.Id.ShouldBe("small");
        _small.Title.Zh.ShouldBe("小");
        (_small.Seed, _small.Replicates, _small.RecordWeek).ShouldBe((7u, 3, 19));
        _small.World.Calendar.ShouldBe(new Calendar(new DateOnly(2020, 1, 6), 10, 20, -2));
        _small.Sha256.Length.ShouldBe(64);
        _small.Strategy.ShouldBe("chamber_led");
        _small.Alternatives.ShouldBe(["calm", "careful"]);
    }

    [Fact]
    public void Load_Small_ReadsPlaces()
    {
        var world = _small.World;

        world.Sectors.ShouldBe(["steel", "tea"]);
        world.SupplyLinks.ShouldBe([0, 0, 0.25, 0]);
        world.Regions.Select(region => region.LatitudeDegrees).ShouldBe([40, 23]);
        world.DirectRail.ShouldBe([new RailLink(0, 0)]);
        world.Provinces.Single().SignedTarget.ShouldBe(Money.FromYi(50));
        world.Provinces.Single().LeaderDaysPerYear.ShouldBe(30);
    }

    [Fact]
    public void Load_CityKeys_ComeBeforeCityDefaultsBeforeModelDefaults()
    {
        var (alpha, beta) = (_small.World.Cities[0], _small.World.Cities[1]);

        (alpha.ServiceQuality, beta.ServiceQuality).ShouldBe((0.6, 0.4));
        (alpha.PromotionWanPerYear, beta.PromotionWanPerYear).ShouldBe((300, 70));
        (alpha.LandMu, beta.LandMu).ShouldBe((120, 20_000));
        (alpha.Purse, beta.Purse).ShouldBe((Money.FromYi(5), Money.FromYi(100)));
        alpha.SectorProfile.ShouldBe([0, 1]);
        alpha.Anchors.ShouldBe([2, 0]);
        beta.Anchors.ShouldBeEmpty();
        (beta.CarryOverPerWeek, beta.CarryOverLogMedian).ShouldBe((0.5, 1));
        (alpha.CarryOverPerWeek, alpha.CarryOverLogMedian).ShouldBe((0, 0));
    }

    [Fact]
    public void Load_Strategies_TakesCatalogueAndCustomOnes()
    {
        var (alpha, beta) = (_small.World.Cities[0].Strategy, _small.World.Cities[1].Strategy);

        alpha.ShouldBeSameAs(StrategyCatalog.ChamberLed);
        beta.Id.ShouldBe("careful");
        beta.Share(Channel.Aftercare).ShouldBe(0.5);
        beta.Shares.Sum().ShouldBe(1);
        (beta.TieFactor, beta.FitFactor, beta.SessionRank).ShouldBe((3, 1.5, 2));
    }

    [Fact]
    public void Load_Events_AreOrderedByWeekAndId()
    {
        var events = _small.World.Events;

        events.Select(entry => entry.Id).ShouldBe(["dinner", "fair"]);
        events.Select(entry => (entry.Week, entry.Day)).ShouldBe([(5, 1), (5, 2)]);
        events[0].Hosts.ShouldBe([0, 1]);
        events[1].Hosts.ShouldBe([1]);
        events[1].GuestRegions.ShouldBe([1]);
        (events[1].Kind, events[1].Seats, events[1].LeaderRank, events[1].Signs).ShouldBe((EventKind.Expo, 40, 2, true));
        events[0].ByChambers.ShouldBeTrue();
        _small.Names.Events.Select(name => name.En).ShouldBe(["dinner", "fair"]);
    }

    [Fact]
    public void Load_Shocks_GivesOnePerEffect()
    {
        var shocks = _small.World.Shocks;

        shocks.Select(shock => (shock.Id, shock.Field, shock.Factor, shock.FromWeek, shock.ToWeek)).ShouldBe(
        [
            ("crunch", ShockField.OpportunityRate, 0.925, 2, 6),
            ("crunch.2", ShockField.StartSpeed, 0.925, 2, 6),
            ("closed", ShockField.ClockSpeed, 0.54, 8, 16),
        ]);
        shocks[2].Cities.ShouldBe([0]);
        shocks[2].RampWeeks.ShouldBe(2);
        _small.Names.Shocks.Length.ShouldBe(3);
    }

    [Fact]
    public void Load_Parameters_ReadsUnitsAndPriors()
    {
        var model = _small.World.Model;

        (model.Choice.Tie, model.Costs.TeamWan, model.Opportunity.AmountMaxYi, model.Clocks.VisitWeeks).ShouldBe((0.9, 2, 50, 2));
        model.Choice.Fit.ShouldBe(1.2);
        _small.World.Priors.Single().Key.ShouldBe("choice.fit");
        (_small.World.Priors[0].Low, _small.World.Priors[0].High).ShouldBe((0.6, 2));
    }

    [Fact]
    public void Load_Firms_PutsExplicitOnesFirst()
    {
        var firms = _small.World.Firms;

        firms.Length.ShouldBe(13);
        (firms[0].Id, firms[0].Region, firms[0].Sector, firms[0].Class, firms[0].HomeCity, firms[0].HomeProvince)
            .ShouldBe(("acme", 1, 0, 1, 0, 0));
        firms[0].AmountLogMedian.ShouldBe(1.5);
        firms[0].Capital.ShouldBe(Money.FromYi(30));
        firms[1].Id.ShouldBe("f0000001");
        _small.Names.Firm(0).Zh.ShouldBe("顶峰");
    }

    [Fact]
    public void Load_Chambers_ListTheirMembersAndFirmsTheirChambers()
    {
        var (firms, chambers) = (_small.World.Firms, _small.World.Chambers);

        chambers[1].Members.ShouldBe([0, 3]);
        firms[0].Chambers.ShouldBe([0, 1]);
        for (var chamber = 0; chamber < chambers.Length; chamber++)
        {
            var members = Enumerable.Range(0, firms.Length).Where(firm => firms[firm].Chambers.Contains(chamber));
            chambers[chamber].Members.ShouldBe(members);
        }
    }

    [Fact]
    public void Load_Folder_ReadsTheFileInIt() =>
        Samples.Load(Samples.Xinzhou).Sha256.ShouldBe(Samples.Load(Path.Combine(Samples.Xinzhou, "scenario.yaml")).Sha256);

    [Fact]
    public void Load_EnglishUnits_MeanTheSame()
    {
        var cities = Samples.LoadSmall("cities.alpha.purse=42 yi", "cities.alpha.land=7 mu", "cities.alpha.promotion=2 wan usd")
            .World.Cities;

        (cities[0].Purse.Yi, cities[0].LandMu, cities[0].PromotionWanPerYear).ShouldBe((42, 7, 14));
    }
}
