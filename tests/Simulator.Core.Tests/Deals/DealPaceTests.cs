using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Testing;

namespace Simulator.Core.Tests.Deals;

public sealed class DealPaceTests
{
    private static readonly ClockParameters Clocks = new();
    private static readonly LandingParameters Landing = new();

    [Theory]
    [InlineData(5, 0, 1)]
    [InlineData(5, 50, 1)]
    [InlineData(5, 100, 0.5)]
    [InlineData(0, 10, 0)]
    public void Aftercare_OfOfficersAndDeals_IsM12(double officers, int followed, double aftercare) =>
        DealPace.Aftercare(officers, followed, Clocks).ShouldBe(aftercare, 1e-15);

    [Fact]
    public void Pace_AtReferenceServiceAndAftercare_IsOne()
    {
        DealPace.SpeedOf(0.5, 0.5, Clocks).ShouldBe(1);
        DealPace.LapseFactorOf(0.5, 0.5, Clocks).ShouldBe(1);
    }

    [Fact]
    public void Pace_WithBetterServiceAndAftercare_IsFasterAndSafer()
    {
        DealPace.SpeedOf(0.75, 1, Clocks).ShouldBe(Math.Exp(0.3 + 0.2), 1e-14);
        DealPace.LapseFactorOf(0.75, 1, Clocks).ShouldBe(Math.Exp(-0.5 - 0.4), 1e-14);
    }

    [Theory]
    [InlineData(Stage.Signed, 0)]
    [InlineData(Stage.Registered, 900)]
    [InlineData(Stage.InProduction, 6000)]
    public void FundsInPlace_AtAStage_IsItsPart(Stage stage, long wan) =>
        DealStep.FundsInPlace(Deal(stage), Landing).ShouldBe(new Money(wan));

    [Theory]
    [InlineData(1, 900)]
    [InlineData(0.5, 3450)]
    [InlineData(0, 6000)]
    public void FundsInPlace_DuringConstruction_FollowsProgress(double left, long wan) =>
        DealStep.FundsInPlace(Deal(Stage.Started) with { Threshold = 2, Forward = 2 * left }, Landing).ShouldBe(new Money(wan));

    [Fact]
    public void FundsInPlace_OfALostDeal_StaysAsItWas() =>
        DealStep.FundsInPlace(Deal(Stage.Lapsed) with { Funds = new Money(123) }, Landing).ShouldBe(new Money(123));

    private static Deal Deal(Stage stage) =>
        SampleDeals.Engaged(0, ModelParameters.Default, new KeyedDraws(1, 0), amountYi: 1) with { Stage = stage, Realised = 0.6 };
}
