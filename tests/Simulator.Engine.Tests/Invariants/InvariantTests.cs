using System.Reflection;
using Simulator.Core;
using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Hosting;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Invariants;

/// <summary>Each invariant, broken once on purpose, fires.</summary>
public sealed class InvariantTests
{
    private static readonly World World = Worlds.Small();

    [Fact]
    public void Land_BelowNothing_IsReported() =>
        Broken(World with { Cities = World.Cities.SetItem(1, World.Cities[1] with { LandMu = -1 }) })
            .ShouldContain("city-1, replicate 0, week -26: land given out ≤ land");

    [Fact]
    public void Purse_BelowNothing_IsReported() =>
        Broken(World with { Cities = World.Cities.SetItem(2, World.Cities[2] with { Purse = new Money(-1) }) })
            .ShouldContain("city-2, replicate 0, week -26: incentives ≤ purse");

    [Fact]
    public void LeaderDays_BelowNothing_AreReported() =>
        Broken(World with
        {
            Provinces = [World.Provinces[0] with { LeaderDaysPerYear = -1 }],
            Model = World.Model with { Costs = World.Model.Costs with { VisitLeaderDays = 0 } },
        }).ShouldContain("city-0, replicate 0, week 0: leader-days ≤ granted");

    [Fact]
    public void Spending_BeyondTheBudget_IsReported() =>
        Broken(World with { Model = World.Model with { Costs = World.Model.Costs with { FixedWanPerYear = -1 } } })
            .ShouldContain("spend ≤ budget");

    [Fact]
    public void Capital_BelowNothing_IsReported() =>
        Broken(World with { Firms = World.Firms.SetItem(3, World.Firms[3] with { Capital = new Money(-1) }) })
            .ShouldContain("firm-3, replicate 0, week -26: 0 ≤ reserved + committed ≤ capital");

    [Fact]
    public void Deals_ThatNobodyFollows_AreReported()
    {
        var city = new CityReplicate(new Blueprint(World), 0, new KeyedDraws(1, 0));
        var field = typeof(CityReplicate).GetField("_state", BindingFlags.Instance | BindingFlags.NonPublic)!;
        field.SetValue(city, (CityState)field.GetValue(city)! with { Followed = 1 });

        var broken = Should.Throw<ModelInvariantException>(() => city.Verify(5, 7));

        (broken.Agent, broken.Replicate, broken.Week, broken.Quantity).ShouldBe(("city-0", 5, 7, "deals = active + signed"));
    }

    [Fact]
    public void World_InOrder_BreaksNothing() => Runs.Of(World, Runs.Options(3)).Failures.ShouldBeEmpty();

    private static string Broken(World world)
    {
        var outcome = Runs.Of(world, Runs.Options(1));

        outcome.Ledgers.ShouldBeEmpty();
        outcome.Failures.Length.ShouldBe(1);
        (outcome.Failures[0].Batch, outcome.Failures[0].Replicate).ShouldBe((new Batch(0, 1), 0));
        return outcome.Failures[0].Message;
    }
}
