using Simulator.Core.Cities;
using Simulator.Core.Parameters;
using Simulator.Core.Provinces;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;

namespace Simulator.Testing;

/// <summary>Worlds beyond the shipped scenarios whose digests at many replicates are pinned: each has what the scenarios lack.</summary>
public static class PinnedWorlds
{
    /// <summary>Every part of the model at work.</summary>
    public static World Everything => Worlds.Rich();

    /// <summary>Every limit binds: land, officers, money and attention are short.</summary>
    public static World Crowded => Worlds.Crowded();

    /// <summary>Leaders change in some cities and in all, twice.</summary>
    public static World Turnover
    {
        get
        {
            var world = Worlds.Crowded();
            return world with
            {
                Shocks =
                [
                    .. world.Shocks,
                    Worlds.Shock(ShockField.LeaderTurnover, 0, 9, 10) with { Cities = [1, 3] },
                    Worlds.Shock(ShockField.LeaderTurnover, 0, 22, 23),
                    Worlds.Shock(ShockField.LeaderTurnover, 0, 61, 62) with { Cities = [2] },
                ],
            };
        }
    }

    /// <summary>Parameters of every agent drawn anew in each replicate.</summary>
    public static World Priors => Worlds.Crowded() with
    {
        Priors =
        [
            new ParameterPrior("opportunity.rate", 2, 6),
            new ParameterPrior("targeting.fit", 0.5, 2),
            new ParameterPrior("attendance.base", -1.8, 0.6),
            new ParameterPrior("awareness.contact", 0.15, 0.6),
            new ParameterPrior("awareness.fatigue_decay", 0.0192, 0.0769),
            new ParameterPrior("choice.base", -1.5, 0),
            new ParameterPrior("costs.team", 0.75, 3),
            new ParameterPrior("clocks.lapse", 0.03, 0.08),
            new ParameterPrior("landing.build_shape", 2, 6),
            new ParameterPrior("negotiation.waitlist", 2, 8),
        ],
    };

    /// <summary>Two provinces whose cities lie between each other; each with a chamber.</summary>
    public static World TwoProvinces
    {
        get
        {
            var world = Worlds.Crowded();
            return world with
            {
                Provinces = [.. world.Provinces, new ProvinceParameters { Id = "neighbour", LeaderDaysPerYear = 32, SignedTarget = Money.FromYi(150) }],
                Cities = [.. world.Cities.Select((city, number) => city with { Province = number % 2 })],
                Firms = [.. world.Firms.Select((firm, number) => firm with { HomeProvince = number % 4 == 1 ? 1 : firm.HomeProvince })],
                Chambers = [world.Chambers[0], world.Chambers[1] with { Province = 1 }],
            };
        }
    }

    /// <summary>Incentives are banned for half a year.</summary>
    public static World IncentiveBan
    {
        get
        {
            var world = Worlds.Crowded();
            return world with { Shocks = [.. world.Shocks, Worlds.Shock(ShockField.IncentiveCap, 0, 8, 34)] };
        }
    }

    /// <summary>Cities and provinces set other levers three times, once in the burn-in; some parameters are drawn.</summary>
    public static World Plans => TwoProvinces with
    {
        Plans =
        [
            new Plan { FromWeek = 30, Cities = [0, 1, 2, 3, 4], CityLevers = new CityLevers { Strategy = StrategyCatalog.Cloud, IncentiveCap = 0.3 } },
            new Plan { FromWeek = -20, Cities = [2], CityLevers = new CityLevers { PromotionWanPerYear = 9000, Strategy = StrategyCatalog.ChamberLed } },
            new Plan
            {
                FromWeek = 61,
                Cities = [0, 3],
                CityLevers = new CityLevers { Officers = 6, ServiceQuality = 0.9, FiscalYield = 0.1, PostedIncentive = 0.1, TargetWeight = 3 },
                Provinces = [1],
                ProvinceLevers = new ProvinceLevers { SignedTarget = Money.FromYi(600), LeaderDaysPerYear = 8 },
            },
        ],
        Priors = [new ParameterPrior("choice.base", -1.5, 0), new ParameterPrior("costs.chamber", 5, 20), new ParameterPrior("clocks.lapse", 0.03, 0.08)],
    };

    /// <summary>Ten thousand firms in ten cities: ties are looked up, relations and leads have a place for everybody.</summary>
    public static World TenThousandFirms => Worlds.Rich(cities: 10, firms: 10_000, weeks: 52, burnInWeeks: 8);

    /// <summary>So many firms and cities that relations and leads are sparse and ties are computed each time; leaders change.</summary>
    public static World Sparse => Worlds.Rich(cities: 64, firms: 20_000, weeks: 40, burnInWeeks: 4);

    /// <summary>All worlds by name, with the replicates at which they are pinned.</summary>
    public static IReadOnlyList<(string Name, World World, int Replicates)> All =>
    [
        ("everything", Everything, 500),
        ("crowded", Crowded, 500),
        ("turnover", Turnover, 500),
        ("priors", Priors, 500),
        ("two-provinces", TwoProvinces, 500),
        ("incentive-ban", IncentiveBan, 500),
        ("plans", Plans, 500),
        ("ten-thousand-firms", TenThousandFirms, 20),
        ("sparse", Sparse, 20),
    ];
}
