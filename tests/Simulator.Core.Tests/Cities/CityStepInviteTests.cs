using FsCheck.Fluent;
using Simulator.Core.Cities;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Testing;

namespace Simulator.Core.Tests.Cities;

public sealed class CityStepInviteTests
{
    private static readonly TargetingParameters Parameters = new();

    [Fact]
    public void FixedScore_OfEachPart_AddsItsWeight()
    {
        CityStep.FixedScore(0.5, 0.6, Math.Log(1 + 19), 1, StrategyCatalog.LeaderLed, Parameters)
            .ShouldBe(0.5 + 0.6 + (0.3 * Math.Log(20)) - 0.3, 1e-14);
        CityStep.FixedScore(0.5, 0.6, 0, 0, StrategyCatalog.ChamberLed, Parameters).ShouldBe(0.5 + 1.2, 1e-14);
        CityStep.FixedScore(0.5, 0.6, 0, 0, StrategyCatalog.SmallTeam, Parameters).ShouldBe(0.75 + 0.6, 1e-14);
    }

    [Fact]
    public void Scores_OfABlanketRoadshow_AreAllAlike()
    {
        CityStep.FixedScore(1, 1, 100, 0, StrategyCatalog.BlanketRoadshow, Parameters).ShouldBe(0);
        CityStep.WeeklyScore(1, 1, 3, StrategyCatalog.BlanketRoadshow, Parameters).ShouldBe(0);
        CityStep.WeeklyScoreBound(1, 1, StrategyCatalog.BlanketRoadshow, Parameters).ShouldBe(0);
    }

    [Fact]
    public void WeeklyScore_OfAnyFirm_IsWithinItsBound() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(),
        (awareness, gap, fatigue) => StrategyCatalog.All.ShouldAllBe(strategy =>
            CityStep.WeeklyScore(awareness / 100.0, gap / 100.0, fatigue / 100.0, strategy, Parameters)
            <= CityStep.WeeklyScoreBound(awareness / 100.0, gap / 100.0, strategy, Parameters))));

    [Theory]
    [InlineData(0.8, 0, 10, 0.8)]
    [InlineData(0.8, 5, 10, 0.3)]
    [InlineData(0.8, 20, 10, 0)]
    [InlineData(3, 0, 10, 1)]
    public void ChainGap_OfAnchorsAndProjects_ClosesAsProjectsStart(double anchors, double started, double target, double gap) =>
        CityStep.ChainGap(anchors, started, target).ShouldBe(gap, 1e-14);
}
