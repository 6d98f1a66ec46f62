using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Invariants;

/// <summary>An invariant that is broken in a run, once on purpose, is reported with agent, replicate, week and quantity.</summary>
/// <remarks>Each invariant by itself: CityInvariantTests and FirmStepTests beside the steps that check them.</remarks>
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
    public void Headline_BelowTheAmount_IsReported() =>
        Broken(World with { Model = World.Model with { Signing = World.Model.Signing with { InflationSd = -0.5 } } })
            .ShouldContain(": A ≤ H broken");

    [Fact]
    public void Funds_BeyondWhatIsRealised_AreReported() =>
        Broken(World with { Model = World.Model with { Landing = World.Model.Landing with { FirstFundsShare = 1.5 } } })
            .ShouldContain(": funds ≤ ρ·A broken");

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
