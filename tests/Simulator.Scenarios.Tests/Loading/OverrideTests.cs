using Simulator.Core.Strategies;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Tests.Firms;

namespace Simulator.Scenarios.Tests.Loading;

public sealed class OverrideTests
{
    [Fact]
    public void Load_Overrides_ReplaceValues()
    {
        var scenario = Samples.LoadSmall(
            "params.choice.tie=0.5", "cities.beta.service=0.7", "meta.weeks=78", "city_defaults.promotion=400 万元");

        scenario.World.Model.Choice.Tie.ShouldBe(0.5);
        scenario.World.Cities[1].ServiceQuality.ShouldBe(0.7);
        scenario.World.Calendar.Weeks.ShouldBe(78);
        scenario.World.Cities[0].PromotionWanPerYear.ShouldBe(400);
        scenario.Overrides.Length.ShouldBe(4);
    }

    [Fact]
    public void Load_Overrides_AddKeysAndLists()
    {
        var scenario = Samples.LoadSmall(
            "params.landing.lapse=0.01", "shocks=[{id: x, kind: lockdown, from: 1}]", "events.dinner.rank=1", "direct_rail.0.cities=all");

        scenario.World.Model.Landing.LapsePerWeek.ShouldBe(0.01);
        scenario.World.Shocks.Single().Id.ShouldBe("x");
        scenario.World.DirectRail.Length.ShouldBe(2);
    }

    [Fact]
    public void Load_EmptyOverride_RestoresTheDefault() =>
        Samples.LoadSmall("params.choice.tie=").World.Model.Choice.Tie.ShouldBe(0.8);

    [Fact]
    public void Load_LaterOverride_Wins() =>
        Samples.LoadSmall("meta.seed=1", "meta.seed=2").Seed.ShouldBe(2u);

    [Fact]
    public void Load_CatalogueStrategy_AppliesToAllCities()
    {
        var scenario = ScenarioLoader.Load(Samples.Small, strategy: "cloud").Scenario!;

        scenario.Strategy.ShouldBe("cloud");
        scenario.World.Cities.ShouldAllBe(city => city.Strategy == StrategyCatalog.Cloud);
    }

    [Fact]
    public void Load_CustomStrategy_AppliesToAllCities() =>
        ScenarioLoader.Load(Samples.Small, strategy: "careful").Scenario!.World.Cities.ShouldAllBe(city => city.Strategy.Id == "careful");

    [Fact]
    public void Load_Variant_AppliesStrategiesAndValuesBeforeOverrides()
    {
        var scenario = ScenarioLoader.Load(Samples.Small, ["cities.beta.service=0.1"], "calm").Scenario!;

        scenario.World.Cities.ShouldAllBe(city => city.Strategy == StrategyCatalog.Passive);
        scenario.World.Cities.Select(city => city.ServiceQuality).ShouldBe([0.9, 0.1]);
    }

    [Fact]
    public void Load_FromOneSourceTwice_GivesTheSameAsFromFile()
    {
        var source = ScenarioSource.Read(Samples.Small);

        var first = ScenarioLoader.Load(source, ["meta.seed=5"]).Scenario!;
        var second = ScenarioLoader.Load(source).Scenario!;

        (first.Seed, second.Seed).ShouldBe((5u, 7u));
        second.World.Firms.ShouldBe(Samples.LoadSmall().World.Firms, new FirmComparer());
    }

    private sealed class FirmComparer : IEqualityComparer<Core.Firms.FirmParameters>
    {
        public bool Equals(Core.Firms.FirmParameters? x, Core.Firms.FirmParameters? y) => FirmEquality.Same(x!, y!);

        public int GetHashCode(Core.Firms.FirmParameters obj) => (int)obj.Hash;
    }
}
