using System.Collections.Immutable;
using Simulator.Core.Parameters;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>What must hold in every world that the validator accepts, so that an engine can run it.</summary>
internal static class WorldInvariants
{
    private const int LookedAt = 200;
    private const double Tolerance = 1e-5;

    public static void Check(Scenario scenario)
    {
        var world = scenario.World;
        CheckSizes(scenario);
        CheckCities(world);
        CheckFirms(world);
        CheckEvents(world);
        CheckShocks(world);
        CheckPlans(world);
        CheckParameters(world);
        CheckHashes(world);
        CheckTables(world);
        scenario.Names.Firm(world.Firms.Length - 1).Zh.ShouldNotBeEmpty();
    }

    private static void CheckSizes(Scenario scenario)
    {
        var (world, names) = (scenario.World, scenario.Names);
        int[] sizes = [world.Sectors.Length, world.Regions.Length, world.Provinces.Length, world.Cities.Length, world.Firms.Length];
        sizes.All(size => size > 0).ShouldBeTrue("nothing is empty");
        (names.Sectors.Length, names.Regions.Length, names.Provinces.Length, names.Cities.Length).ShouldBe((sizes[0], sizes[1], sizes[2], sizes[3]));
        (names.Chambers.Length, names.Events.Length, names.Shocks.Length)
            .ShouldBe((world.Chambers.Length, world.Events.Length, world.Shocks.Length));
        scenario.RecordWeek.ShouldBeInRange(0, world.Calendar.Weeks - 1);
        scenario.Replicates.ShouldBeInRange(1, 1_000_000);
        world.Calendar.PromotionStartWeek.ShouldBeInRange(world.Calendar.FirstWeek, world.Calendar.Weeks);
        world.Provinces.All(province => double.IsFinite(province.LeaderDaysPerYear) && province.SignedTarget.Wan >= 0).ShouldBeTrue("provinces");
    }

    private static void CheckCities(World world)
    {
        foreach (var city in world.Cities)
        {
            city.Province.ShouldBeInRange(0, world.Provinces.Length - 1);
            city.SectorProfile.Length.ShouldBe(world.Sectors.Length);
            city.Anchors.Length.ShouldBeOneOf(0, world.Sectors.Length);
            city.SectorProfile.All(strength => strength >= 0 && strength <= 1).ShouldBeTrue("strengths lie in [0, 1]");
            city.Strategy.Shares.Length.ShouldBe(Strategy.ChannelCount);
            var total = city.Strategy.Shares.Sum();
            (total == 0 || Math.Abs(total - 1) < Tolerance).ShouldBeTrue("shares of a strategy sum to 0 or 1");
            double[] numbers =
            [
                city.LongitudeDegrees, city.LatitudeDegrees, city.Attractiveness, city.ServiceQuality, city.LandMu, city.PromotionWanPerYear,
                city.Officers, city.IncentiveCap, city.FiscalYield, city.PostedIncentive, city.TargetWeight, city.ChainTarget,
                city.CarryOverPerWeek, city.CarryOverLogMedian, .. city.Anchors,
            ];
            numbers.All(number => double.IsFinite(number)).ShouldBeTrue("numbers of cities are finite");
        }
    }

    private static void CheckFirms(World world)
    {
        var members = world.Chambers.Select(chamber => chamber.Members.ToHashSet()).ToArray();
        for (var at = 0; at < world.Firms.Length; at++)
        {
            var firm = world.Firms[at];
            var inRange = firm.Region >= 0 && firm.Region < world.Regions.Length && firm.Sector >= 0 && firm.Sector < world.Sectors.Length
                && firm.HomeCity >= -1 && firm.HomeCity < world.Cities.Length
                && firm.HomeProvince >= -1 && firm.HomeProvince < world.Provinces.Length
                && firm.Capital.Wan > 0 && double.IsFinite(firm.AmountLogMedian) && firm.AttentionPerWeek > 0 && firm.MaxActiveDeals > 0;
            (inRange && firm.Chambers.All(chamber => members[chamber].Contains(at))).ShouldBeTrue($"firm {firm.Id}");
            ShouldAscend(firm.Chambers, world.Chambers.Length);
        }

        foreach (var chamber in world.Chambers)
        {
            ShouldAscend(chamber.Members, world.Firms.Length);
            chamber.Province.ShouldBeInRange(0, world.Provinces.Length - 1);
        }
    }

    private static void CheckEvents(World world)
    {
        foreach (var entry in world.Events)
        {
            entry.Week.ShouldBeInRange(Math.Max(world.Calendar.FirstWeek, world.Calendar.PromotionStartWeek), world.Calendar.Weeks - 1);
            entry.Day.ShouldBeInRange(0, Calendar.DaysPerWeek - 1);
            entry.Region.ShouldBeInRange(0, world.Regions.Length - 1);
            entry.Hosts.IsEmpty.ShouldBeFalse();
            ShouldAscend(entry.Hosts, world.Cities.Length);
            ShouldAscend(entry.GuestRegions, world.Regions.Length);
        }

        world.Events.Zip(world.Events.Skip(1)).All(pair => pair.First.Week <= pair.Second.Week).ShouldBeTrue("events are sorted");
    }

    private static void CheckShocks(World world)
    {
        foreach (var shock in world.Shocks)
        {
            (shock.FromWeek < shock.ToWeek && double.IsFinite(shock.Factor) && shock.Factor >= 0 && shock.RampWeeks >= 0).ShouldBeTrue(shock.Id);
            ShouldAscend(shock.Cities, world.Cities.Length);
            ShouldAscend(shock.Sectors, world.Sectors.Length);
        }
    }

    private static void CheckPlans(World world)
    {
        foreach (var plan in world.Plans)
        {
            plan.FromWeek.ShouldBeInRange(world.Calendar.FirstWeek, world.Calendar.Weeks - 1);
            ShouldAscend(plan.Cities, world.Cities.Length);
            ShouldAscend(plan.Provinces, world.Provinces.Length);
        }

        world.At(world.Calendar.Weeks).Cities.All(city => city.ServiceQuality is >= 0 and <= 1 && city.IncentiveCap is >= 0 and <= 1
            && double.IsFinite(city.PromotionWanPerYear + city.Officers + city.TargetWeight)).ShouldBeTrue("levers are in range");
    }

    private static void CheckParameters(World world)
    {
        foreach (var parameter in ParameterCatalog.All)
        {
            parameter.Get(world.Model).ShouldBeInRange(parameter.Min, parameter.Max, parameter.Key);
        }

        world.Model.Opportunity.AmountMinYi.ShouldBeLessThan(world.Model.Opportunity.AmountMaxYi);
        world.Priors.All(prior => ParameterCatalog.Find(prior.Key) != null && prior.Low <= prior.High).ShouldBeTrue("priors");
        world.Priors.Select(prior => prior.Key).ShouldBeUnique();
    }

    private static void CheckHashes(World world) =>
        world.Provinces.Select(province => province.Hash).Concat(world.Cities.Select(city => city.Hash))
            .Concat(world.Firms.Select(firm => firm.Hash)).Concat(world.Chambers.Select(chamber => chamber.Hash))
            .Concat(world.Events.Select(entry => entry.Hash)).GroupBy(hash => hash).Any(group => group.Skip(1).Any())
            .ShouldBeFalse("two ids have one hash");

    /// <summary>The tables that Core computes from a world hold finite numbers.</summary>
    private static void CheckTables(World world)
    {
        var atlas = new Atlas(world);
        var (tables, climate) = (atlas.Tables, atlas.Tables.Climate);
        for (var city = 0; city < world.Cities.Length; city++)
        {
            double.IsFinite(tables.LogDistance(world.Regions.Length - 1, city)).ShouldBeTrue();
            tables.Fit(city, world.Sectors.Length - 1).ShouldBeInRange(0, 1);
            Enumerable.Range(0, Math.Min(LookedAt, world.Firms.Length)).All(firm => atlas.Tie(firm, city) is >= 0 and <= 1).ShouldBeTrue("ties lie in [0, 1]");
            Enum.GetValues<ShockField>().All(field => double.IsFinite(climate.Factor(field, city, world.Calendar.Weeks - 1))).ShouldBeTrue("shocks are finite");
        }

        Enumerable.Range(0, world.Sectors.Length).All(sector => climate.ArrivalExposure(sector).All(double.IsFinite)).ShouldBeTrue("arrivals are finite");
    }

    private static void ShouldAscend(ImmutableArray<int> positions, int count)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            (positions[i] >= (i == 0 ? 0 : positions[i - 1] + 1) && positions[i] < count).ShouldBeTrue("positions ascend within their range");
        }
    }
}
