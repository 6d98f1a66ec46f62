using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Events;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Provinces;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;

namespace Simulator.Testing;

/// <summary>Worlds for tests, made of numbered agents; vary them with <c>with</c>.</summary>
public static class Worlds
{
    /// <summary>First day of week 0 of every world.</summary>
    public static readonly DateOnly Start = new(2025, 1, 6);

    private static readonly Strategy[] Strategies =
    [
        StrategyCatalog.ChamberLed, StrategyCatalog.LeaderLed, StrategyCatalog.SmallTeam, StrategyCatalog.BlanketRoadshow,
        StrategyCatalog.IndustryChain, StrategyCatalog.Cloud,
    ];

    /// <summary>A few cities and firms, small teams, and nothing else: fractions of a millisecond for a week.</summary>
    public static World Small(int cities = 3, int firms = 24, int weeks = 40, int burnInWeeks = 26) => new()
    {
        Calendar = new Calendar(Start, burnInWeeks, weeks, 0),
        Sectors = ["electronics", "food", "tourism"],
        Regions = [Region("hong-kong", 114.17, 22.32), Region("shenzhen", 114.06, 22.54), Region("beijing", 116.4, 39.9)],
        Provinces = [new ProvinceParameters { Id = "province", LeaderDaysPerYear = 64, SignedTarget = Money.FromYi(400) }],
        Cities = [.. Enumerable.Range(0, cities).Select(number => City(number) with { Strategy = StrategyCatalog.SmallTeam })],
        Firms = [.. Enumerable.Range(0, firms).Select(Firm)],
    };

    /// <summary>Every part of the model at work: strategies, chambers, events, shocks, rail, chains, earlier signings.</summary>
    public static World Rich(int cities = 4, int firms = 60, int weeks = 78, int burnInWeeks = 26)
    {
        var world = Small(cities, firms, weeks, burnInWeeks);
        return world with
        {
            Cities = [.. Enumerable.Range(0, cities).Select(number => Busy(City(number), Strategies[number % Strategies.Length]))],
            Firms = [.. Enumerable.Range(0, firms).Select(number => Firm(number) with
            {
                HomeProvince = number % 3 == 0 ? 0 : -1,
                HomeCity = number % 7 == 0 ? number % cities : -1,
                Chambers = number % 2 == 0 ? [0] : [],
            })],
            Chambers = [Chamber("chamber", firms, odd: 0) with { Strength = 0.6, Ambassadors = 3 }],
            Events = Calendar(cities),
            Shocks = Storms,
            DirectRail = [new RailLink(0, 0), new RailLink(1, cities - 1)],
            SupplyLinks = [0, 0.5, 0, 0.25, 0, 0.5, 0, 0.75, 0],
        };
    }

    /// <summary>Projects ask for 0·e^(σz) 亩: no number where the exponential overflows, as it does for a large σ. So some replicates
    /// break an invariant.</summary>
    public static World Fragile()
    {
        var world = Small();
        return world with
        {
            Model = world.Model with { Opportunity = world.Model.Opportunity with { LandMuPerYi = 0 } },
            Priors = [new ParameterPrior("opportunity.land_log_sd", 0, 1200)],
        };
    }

    /// <summary>The least share realised is drawn between 0.9 and 1.1: where it is above 1, no share lies between it and 1, and signing
    /// fails. So some replicates meet a defect.</summary>
    public static World Defective() => Rich(weeks: 60) with { Priors = [new ParameterPrior("landing.realised_min", 0.9, 1.1)] };

    /// <summary>As <see cref="Rich"/>, but crowded: many projects, little land, few officers, unequal budgets and two chambers, so that
    /// every limit binds.</summary>
    public static World Crowded()
    {
        var world = Rich(cities: 5, firms: 60, weeks: 104);
        return world with
        {
            Calendar = world.Calendar with { PromotionStartWeek = -26 },
            Cities = [.. world.Cities.Select((city, number) => city with
            {
                PromotionWanPerYear = number == 0 ? 100 : 1000 * (number + 2),
                Strategy = number == 4 ? StrategyCatalog.AftercareHeavy : city.Strategy,
                Officers = 0.25,
                LandMu = 1500,
                CarryOverPerWeek = 1,
            })],
            Firms = [.. world.Firms.Select(
                firm => firm with { MaxActiveDeals = 4, Chambers = firm.Chambers.IsEmpty ? [1] : firm.Chambers })],
            Chambers = [world.Chambers[0], Chamber("guild", 60, odd: 1)],
            Model = world.Model with
            {
                Opportunity = world.Model.Opportunity with { RatePerYear = 5 },
                Choice = world.Model.Choice with { Base = -0.4, ReviewRatePerWeek = 0.3, SwitchingThreshold = 0.3 },
                Awareness = world.Model.Awareness with { ReferralProbability = 0.2 },
            },
        };
    }

    /// <summary>A numbered city; all are alike but for id, place and profile.</summary>
    public static CityParameters City(int number) => new()
    {
        Id = $"city-{number}",
        Province = 0,
        LongitudeDegrees = 112 + number,
        LatitudeDegrees = 28 + (number * 0.5),
        SectorProfile = [1 - (0.125 * (number % 4)), 0.5, 0.25 + (0.125 * (number % 4))],
        PromotionWanPerYear = 512,
    };

    /// <summary>A numbered firm; sector, place and capital follow from the number.</summary>
    public static FirmParameters Firm(int number) => new()
    {
        Id = $"firm-{number}",
        Region = number % 3,
        Sector = number / 3 % 3,
        Capital = Money.FromYi(20 + (number * 13 % 97) + (number / 1024.0)),
        AmountLogMedian = 0.75,
    };

    /// <summary>An event of a week at which every city takes part.</summary>
    public static EventParameters Event(string id, int week, int cities, EventKind kind = EventKind.Flagship) => new()
    {
        Id = id,
        Week = week,
        Day = 2,
        Region = 0,
        Kind = kind,
        Hosts = [.. Enumerable.Range(0, cities)],
        Seats = 8 * cities,
        LeaderRank = 2,
        Signs = true,
    };

    /// <summary>A region with a head office in it.</summary>
    public static RegionParameters Region(string id, double longitude, double latitude) =>
        new() { Id = id, LongitudeDegrees = longitude, LatitudeDegrees = latitude };

    /// <summary>A shock to all cities and sectors.</summary>
    public static ShockParameters Shock(ShockField field, double factor, int fromWeek, int toWeek) =>
        new() { Id = $"{field}-{fromWeek}", Field = field, Factor = factor, FromWeek = fromWeek, ToWeek = toWeek };

    private static ChamberParameters Chamber(string id, int firms, int odd) =>
        new() { Id = id, Province = 0, Members = [.. Enumerable.Range(0, firms).Where(number => number % 2 == odd)] };

    private static ImmutableArray<EventParameters> Calendar(int cities) =>
    [
        Event("spring-fair", 12, cities) with { ByChambers = true },
        Event("expo", 20, cities, EventKind.Expo),
        Event("harbour-day", 31, cities, EventKind.Festival) with { GuestRegions = [0, 1], Hosts = [0, cities - 1] },
        Event("autumn-fair", 52, cities, EventKind.Sector) with { LeaderRank = 3 },
    ];

    private static ImmutableArray<ShockParameters> Storms =>
    [
        Shock(ShockField.ClockSpeed, 0.54, 24, 32),
        Shock(ShockField.Macro, 0.9, 10, 40) with { RampWeeks = 4 },
        Shock(ShockField.EventSeats, 0.5, 31, 32),
        Shock(ShockField.Travel, 0.5, 40, 44) with { Cities = [0] },
        Shock(ShockField.LandDelivery, 0, 34, 36),
        Shock(ShockField.IncentiveCap, 0.5, 45, 50),
        Shock(ShockField.LeaderTurnover, 0, 37, 38) with { Cities = [0] },
        Shock(ShockField.Rivals, 1.25, 60, 70),
        Shock(ShockField.OpportunityRate, 1.5, 0, 30) with { Sectors = [1] },
        Shock(ShockField.Reporting, 0, 52, 60),
    ];

    private static CityParameters Busy(CityParameters city, Strategy strategy) => city with
    {
        Strategy = strategy,
        PromotionWanPerYear = 2048,
        Officers = 1,
        LandMu = 3000,
        CarryOverPerWeek = 0.25,
        CarryOverLogMedian = 0.5,
        Anchors = [1, 0, 2],
        ServiceQuality = 0.625,
    };
}
