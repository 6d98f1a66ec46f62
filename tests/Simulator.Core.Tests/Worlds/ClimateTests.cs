using Simulator.Core.Shocks;
using Simulator.Core.Worlds;

namespace Simulator.Core.Tests.Worlds;

public sealed class ClimateTests
{
    [Fact]
    public void Factor_WithoutShocks_IsOne()
    {
        var climate = new Climate(Testing.Worlds.Small());

        Enumerable.Range(-26, 66).ShouldAllBe(week => climate.Factor(ShockField.ClockSpeed, 0, week) == 1 && climate.Macro(week) == 1);
    }

    [Fact]
    public void Factor_OfOverlappingShocks_IsTheirProduct()
    {
        var climate = new Climate(Testing.Worlds.Small() with
        {
            Shocks = [Testing.Worlds.Shock(ShockField.Travel, 0.5, 2, 10), Testing.Worlds.Shock(ShockField.Travel, 0.5, 8, 12)],
        });

        int[] weeks = [1, 2, 8, 9, 10, 12];
        weeks.Select(week => climate.Factor(ShockField.Travel, 0, week)).ShouldBe([1, 0.5, 0.25, 0.25, 0.5, 1]);
    }

    [Fact]
    public void Factor_OfAShockToOneCity_LeavesTheOthers()
    {
        var climate = new Climate(
            Testing.Worlds.Small() with { Shocks = [Testing.Worlds.Shock(ShockField.ClockSpeed, 0.54, 0, 8) with { Cities = [1] }] });

        (climate.Factor(ShockField.ClockSpeed, 0, 3), climate.Factor(ShockField.ClockSpeed, 1, 3)).ShouldBe((1, 0.54));
    }

    [Fact]
    public void At_WithARamp_ReachesFullStrengthStepByStep()
    {
        var shock = Testing.Worlds.Shock(ShockField.Macro, 0.6, 0, 20) with { RampWeeks = 4 };

        shock.At(0).ShouldBe(0.9, 1e-15);
        shock.At(1).ShouldBe(0.8, 1e-15);
        shock.At(3).ShouldBe(0.6, 1e-15);
        shock.At(19).ShouldBe(0.6, 1e-15);
        shock.At(20).ShouldBe(1);
    }

    [Fact]
    public void ArrivalExposure_WithABoomInOneSector_GrowsFasterThere()
    {
        var climate = new Climate(Testing.Worlds.Small(weeks: 52, burnInWeeks: 0) with
        {
            Shocks = [Testing.Worlds.Shock(ShockField.OpportunityRate, 2, 0, 26) with { Sectors = [1] }],
        });

        climate.ArrivalExposure(0)[^1].ShouldBe(1, 1e-12);
        climate.ArrivalExposure(1)[^1].ShouldBe(1.5, 1e-12);
    }

    [Fact]
    public void LeadersChange_OnlyInTheFirstWeekOfAChange_IsTrue()
    {
        var climate = new Climate(Testing.Worlds.Small() with { Shocks = [Testing.Worlds.Shock(ShockField.LeaderTurnover, 0, 5, 7)] });

        Enumerable.Range(0, 10).Where(week => climate.LeadersChange(0, week)).ShouldBe([5]);
    }
}
