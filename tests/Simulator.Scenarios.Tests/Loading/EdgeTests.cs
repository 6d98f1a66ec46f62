using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Tests.Fuzz;

namespace Simulator.Scenarios.Tests.Loading;

/// <summary>Edges that a planner may reach and that are sound; those that are not have a file under Invalid.</summary>
public sealed class EdgeTests
{
    private static readonly string[] Bare = ["events=", "shocks=", "meta.promotion_start=0"];

    public static TheoryData<string> SoundOverrides =>
    [
        "meta.weeks=1", "meta.weeks=1040", "meta.burn_in=520", "meta.burn_in=10 wk", "meta.burn_in=70 days", "meta.replicates=1000000",
        "meta.seed=4294967295", "meta.promotion_start=20", "city_defaults.promotion=0 万元", "city_defaults.promotion=100000000 万元",
        "city_defaults.purse=1000000 亿元", "city_defaults.land=0 亩", "city_defaults.service=0", "city_defaults.service=100%",
        "cities.alpha.target_weight=0", "cities.beta.officers=0", "cities.beta.carry_over=", "provinces.home.signed_target=",
        "firms.acme.capital=0.05 亿元", "firms.acme.capital=10000000 亿元", "firms.acme.attention=1000", "firms.acme.max_active=1",
        "firm_generator.count=3", "strategies={default: passive}", "supply_links=", "direct_rail=", "priors=", "params=",
        "params.clocks.visit=0", "params.opportunity.rate=0", "params.opportunity.rate=52", "meta.start_date=1978-01-01",
        "meta.start_date=2200-12-31", "cities.beta.lon=-180", "regions.north.lat=90", "cities.alpha.sectors=", "cities.alpha.anchors={}",
    ];

    [Theory]
    [MemberData(nameof(SoundOverrides))]
    public void Load_SoundEdge_GivesARunnableWorld(string change)
    {
        var scenario = Samples.LoadSmall([.. Bare, change]);

        WorldInvariants.Check(scenario);
    }

    [Fact]
    public void Load_OneWeek_HasItsRecordInWeekZero() => Samples.LoadSmall([.. Bare, "meta.weeks=1"]).RecordWeek.ShouldBe(0);

    [Fact]
    public void Load_NoBurnInWithoutCarryOver_BeginsWithWeekZero() =>
        Samples.LoadSmall([.. Bare, "meta.burn_in=0", "cities.beta.carry_over="]).World.Calendar.FirstWeek.ShouldBe(0);

    [Fact]
    public void Load_NoSectorStrengthAnywhere_GivesEveryFirmTheFitZero()
    {
        var world = Samples.LoadSmall("cities.alpha.sectors=").World;

        new WorldTables(world).Fit(0, 0).ShouldBe(0);
    }

    [Fact]
    public void Load_GuestsWithoutRegions_InvitesAll() =>
        Samples.LoadSmall("events.fair.guests.regions=all").World.Events[1].GuestRegions.ShouldBeEmpty();

    [Theory]
    [InlineData("cities.+0.service=0.5")]
    [InlineData("cities. 0.service=0.5")]
    [InlineData("direct_rail.+0.cities=all")]
    public void Load_OverrideOfAnItemByASignedNumber_IsRefused(string change) =>
        ScenarioLoader.Load(Samples.Small, [change]).Problems.Select(problem => problem.Code).ShouldBe([ProblemCodes.OverrideTarget]);

    [Theory]
    [InlineData("cities.alpha.officers=5\u200B")]
    [InlineData("cities.alpha.officers=5\0 junk")]
    [InlineData("cities.alpha.name=\"\\u202Eahpla\"")]
    public void Load_OverrideWithAHiddenCharacter_IsRefused(string change) =>
        ScenarioLoader.Load(Samples.Small, [change]).Problems.Select(problem => (problem.Code, problem.Path)).ShouldBe(
            [(ProblemCodes.HiddenCharacter, change[..change.IndexOf('=', StringComparison.Ordinal)])]);

    [Fact]
    public void Load_TwoByteOrderMarks_AreNotBothSwallowed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("scenario.yaml", "\uFEFF\uFEFF" + File.ReadAllText(Samples.Small));

        ScenarioLoader.Load(file).Problems.Single().Code.ShouldBe(ProblemCodes.HiddenCharacter);
    }

    [Fact]
    public void Load_NulInTheFile_DoesNotHideWhatFollows()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("scenario.yaml", File.ReadAllText(Samples.Small).Replace("shocks:", "\0shocks:", StringComparison.Ordinal));

        ScenarioLoader.Load(file).Problems.Single().Code.ShouldBe(ProblemCodes.HiddenCharacter);
    }

    [Fact]
    public void Load_BudgetSharesOfASourceWithoutCost_AreRefused() =>
        ScenarioLoader.Load(Samples.Small, ["custom_strategies.careful.shares={small_team: 50%, inbound: 50%}"]).Problems.Single().Code
            .ShouldBe(ProblemCodes.UnknownWord);
}
