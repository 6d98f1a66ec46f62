using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Simulator.Core.Cities;
using Simulator.Core.Provinces;
using Simulator.Core.Strategies;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Markets;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Plans;

/// <summary>Levers that are set from a week on (design decision D14).</summary>
public sealed class PlanTests
{
    private const int From = 30;

    private static readonly World World = PinnedWorlds.TwoProvinces;
    private static readonly ImmutableArray<int> Everywhere = [.. Enumerable.Range(0, World.Cities.Length)];

    /// <summary>Each lever alone, with a value that no city has.</summary>
    private static readonly Dictionary<string, Plan> Levers = new()
    {
        ["officers"] = City(new CityLevers { Officers = 40 }),
        ["strategy"] = City(new CityLevers { Strategy = StrategyCatalog.Cloud }),
        ["promotion"] = City(new CityLevers { PromotionWanPerYear = 40_000 }),
        ["service"] = City(new CityLevers { ServiceQuality = 1 }),
        ["cap"] = City(new CityLevers { IncentiveCap = 0 }),
        ["yield"] = City(new CityLevers { FiscalYield = 0.01 }),
        ["posted"] = City(new CityLevers { PostedIncentive = 0.4 }),
        ["weight"] = City(new CityLevers { TargetWeight = 9 }) with { Cities = [1] },
        ["target"] = Province(new ProvinceLevers { SignedTarget = Money.FromYi(90_000) }),
        ["leader days"] = Province(new ProvinceLevers { LeaderDaysPerYear = 900 }),
    };

    public static TheoryData<string> Names => [.. Levers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void V35_LeverFromAWeekOn_MovesNothingBeforeAndSomethingAfter(string lever)
    {
        var (before, after) = (World, World with { Plans = [Levers[lever]] });

        var first = Weekly(before).Zip(Weekly(after)).First(pair => pair.First != pair.Second);

        int.Parse(first.Second.Split('\n')[0], CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(From);
        LedgerDiff.First(World, Runs.Ledgers(before, 3), Runs.Ledgers(after, 3)).ShouldNotBeNull();
    }

    /// <summary>What is kept from week to week is dropped where a plan begins: lists that are made again must be the same lists.</summary>
    [Theory]
    [InlineData("everything")]
    [InlineData("two-provinces")]
    [InlineData("priors")]
    public void Plan_ThatSetsWhatIsSet_MovesNothing(string name)
    {
        var world = PinnedWorlds.All.Single(pinned => pinned.Name == name).World;
        var plans = world.Cities.SelectMany((city, position) => new[] { -7, 3, From, 52 }.Select(week => new Plan
        {
            FromWeek = week,
            Cities = [position],
            CityLevers = new CityLevers { Strategy = city.Strategy with { }, Officers = city.Officers, PromotionWanPerYear = city.PromotionWanPerYear },
        }));

        var planned = Runs.Ledgers(world with { Plans = [.. plans] }, 3);

        LedgerDiff.First(world, Runs.Ledgers(world, 3), planned).ShouldBeNull();
    }

    [Fact]
    public void Plan_FromTheFirstWeek_IsTheSameAsItsLeversFromTheStart()
    {
        var levers = new CityLevers { Strategy = StrategyCatalog.ChamberLed, PromotionWanPerYear = 5000, Officers = 3, IncentiveCap = 0.3 };
        var target = new ProvinceLevers { SignedTarget = Money.FromYi(77) };
        var stated = World with { Cities = [.. World.Cities.Select(levers.ApplyTo)], Provinces = [.. World.Provinces.Select(target.ApplyTo)] };

        var planned = World with
        {
            Plans =
            [
                new Plan { FromWeek = World.Calendar.FirstWeek, Cities = Everywhere, CityLevers = levers, Provinces = [0, 1], ProvinceLevers = target },
            ],
        };

        LedgerDiff.First(World, Runs.Ledgers(stated, 3), Runs.Ledgers(planned, 3)).ShouldBeNull();
    }

    /// <summary>A later plan changes nothing of what an earlier one does until it begins.</summary>
    [Fact]
    public void Plan_AddedToOthers_MovesNothingBeforeItsWeek()
    {
        var before = PinnedWorlds.Plans;
        var after = before with { Plans = before.Plans.Insert(0, City(new CityLevers { ServiceQuality = 0.1 }) with { FromWeek = 45 }) };

        var first = Weekly(before).Zip(Weekly(after)).First(pair => pair.First != pair.Second);

        int.Parse(first.Second.Split('\n')[0], CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(45);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(2, 64)]
    public void Ledgers_WithPlans_AreTheSameForAnyThreadsAndBatches(int threads, int batchSize)
    {
        var world = PinnedWorlds.Plans;

        var apart = Runs.Of(world, Runs.Options(10) with { Threads = threads, BatchSize = batchSize });

        LedgerDiff.First(world, Runs.Ledgers(world, 10), apart.Ledgers).ShouldBeNull();
    }

    /// <summary>The target is the whole year's; what was signed before counts towards it. Leader time is added for the rest of the year.</summary>
    [Fact]
    public void Target_RevisedInMidYear_KeepsWhatWasSigned()
    {
        var plan = Province(new ProvinceLevers
        {
            SignedTarget = World.Provinces[0].SignedTarget.Times(2),
            LeaderDaysPerYear = World.Provinces[0].LeaderDaysPerYear + 52,
        }) with
        { Provinces = [0] };
        var (before, after) = (After(World, From), After(World with { Plans = [plan] }, From));

        ((double)after.Sum(city => city.SignedTarget.Wan)).ShouldBe(2 * before.Sum(city => city.SignedTarget.Wan), 5);
        after.ShouldAllBe(city => city.MandateWeek == 0);
        after.Zip(before).ShouldAllBe(pair => pair.First.SignedThisYear == pair.Second.SignedThisYear);
        after.Sum(city => city.LeaderDays).ShouldBeGreaterThan(before.Sum(city => city.LeaderDays));
    }

    private static Plan City(CityLevers levers) => new() { FromWeek = From, Cities = Everywhere, CityLevers = levers };

    private static Plan Province(ProvinceLevers levers) => new() { FromWeek = From, Provinces = [0, 1], ProvinceLevers = levers };

    /// <summary>Means of the cities of the first province after a week.</summary>
    private static CityMeans[] After(World world, int week)
    {
        var market = new Market(new Atlas(world));
        _ = market.Weeks(Runs.Seed, 0).First(played => played == week);
        return [.. market.Cities.Where(city => world.Cities[city.Position].Province == 0).Select(city => city.Means)];
    }

    /// <summary>The states of all agents after each week of a replicate, as text that tells all bits apart; first the week.</summary>
    private static IEnumerable<string> Weekly(World world)
    {
        var market = new Market(new Atlas(world));
        foreach (var week in market.Weeks(Runs.Seed, 1))
        {
            var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{week}");
            foreach (var city in market.Cities)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"{city.Means} {city.Pitches.Sum()} {string.Join(' ', city.Guests)} {city.Ended.Count}");
                foreach (var deal in city.Active)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"{deal.Key} {deal.Stage} {deal.Forward:R} {deal.Lapse:R} {deal.Funds} {deal.Incentive:R}");
                }
            }

            foreach (ref readonly var firm in market.Firms)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"{firm.NextArrival} {firm.Slot} {firm.Open} {firm.OutsideTaste:R} {firm.HeldWan} {firm.Considered}");
                for (var city = 0; city < world.Cities.Length; city++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{market.Relations.Peek(firm.Position, city).AwarenessBase:R} ");
                }
            }

            yield return text.ToString();
        }
    }
}
