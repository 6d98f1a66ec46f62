using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;

namespace Simulator.Scenarios.Tests.Plans;

public sealed class PlanTests
{
    private const string Text = """
        plans:
          - from: 2020-02-12
            cities: [beta]
            set: {strategy: careful, promotion: 200 万美元, officers: 8, service: 60%, posted_incentive: 7%, incentive_cap: 25%, fiscal_yield: 5%, target_weight: 3}
          - {from: 9, provinces: [home], set: {signed_target: 60 亿元, leader_days: 5 wk, officers: 2}}
          - {from: -3, set: {strategy: cloud}}

        """;

    [Fact]
    public void Load_Plans_ReadsEveryLever()
    {
        var world = Load().World;

        world.Plans.Select(plan => plan.FromWeek).ShouldBe([5, 9, -3]);
        var beta = world.At(5).Cities[1];
        (beta.Strategy.Id, beta.PromotionWanPerYear, beta.Officers, beta.ServiceQuality).ShouldBe(("careful", 1400, 8, 0.6));
        (beta.PostedIncentive, beta.IncentiveCap, beta.FiscalYield, beta.TargetWeight).ShouldBe((0.07, 0.25, 0.05, 3));
        world.At(5).Cities[0].ShouldBe(world.At(4).Cities[0]);
        (world.At(9).Provinces[0].SignedTarget, world.At(9).Provinces[0].LeaderDaysPerYear).ShouldBe((Money.FromYi(60), 35));
        world.At(9).Cities.Select(city => city.Officers).ShouldBe([2, 2]);
    }

    [Fact]
    public void At_WeeksOfAWorldWithPlans_AppliesThemByWeek()
    {
        var world = Load().World;

        StrategyIds(world, -4).ShouldBe(["chamber_led", "careful"]);
        StrategyIds(world, -3).ShouldBe(["cloud", "cloud"]);
        StrategyIds(world, 5).ShouldBe(["cloud", "careful"]);
        world.At(-4).Cities.ShouldBe(world.Cities);
    }

    [Fact]
    public void Load_PlanOfProvincesOnly_LeavesCitiesAlone()
    {
        var plan = Load("plans.1.set={leader_days: 3}").World.Plans[1];

        (plan.Cities.Length, plan.Provinces.Length).ShouldBe((0, 1));
    }

    [Theory]
    [InlineData("plans.0.set.officers=12", 5, 12)]
    [InlineData("plans.0.from=7", 7, 8)]
    [InlineData("plans=[{from: 2, set: {officers: 4}}]", 2, 4)]
    public void Load_WithOverridesOfPlans_AppliesThem(string overridden, int week, double officers) =>
        Load(overridden).World.At(week).Cities[1].Officers.ShouldBe(officers);

    [Fact]
    public void Load_VariantWithPlans_AppliesThem()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("scenario.yaml", Samples.Compose(
            "variants:\n  phased: {set: {plans: [{from: 3, set: {officers: 7}}]}}\n"));

        var phased = ScenarioLoader.Load(file, [], "phased").Scenario!.World;

        phased.At(3).Cities.Select(city => city.Officers).ShouldBe([7, 7]);
        ScenarioLoader.Load(file).Scenario!.World.Plans.ShouldBeEmpty();
    }

    private static Scenario Load(params string[] overrides)
    {
        using var folder = new TemporaryFolder();
        return Samples.Load(folder.Write("scenario.yaml", Samples.Compose(Text)), overrides);
    }

    private static string[] StrategyIds(World world, int week) => [.. world.At(week).Cities.Select(city => city.Strategy.Id)];
}
