using Simulator.Core.Deals;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Tests.Deals;

/// <summary>What holds for every deal, broken once on purpose.</summary>
public sealed class DealInvariantsTests
{
    private static readonly DealTimes Landed = new(1, 2, 3, 4, 5, 6, 7, 8, double.NaN);

    [Fact]
    public void Deal_InOrder_BreaksNothing()
    {
        DealInvariants.FindBroken(Deal(Landed)).ShouldBeNull();
        DealInvariants.FindBroken(Deal(Landed with { VisitedWeeks = 1, IntentWeeks = 1 })).ShouldBeNull("stages may take no time");
        DealInvariants.FindBroken(Deal(DealTimes.None with { SignedWeeks = -3, RegisteredWeeks = 2 })).ShouldBeNull("carried over");
        DealInvariants.FindBroken(Deal(DealTimes.None with { EngagedWeeks = 1, EndedWeeks = 2 })).ShouldBeNull("lapsed");
    }

    [Theory]
    [InlineData(Stage.Visited, 0.5)]
    [InlineData(Stage.Intent, 1.5)]
    [InlineData(Stage.Ready, 2.5)]
    [InlineData(Stage.Signed, 3.5)]
    [InlineData(Stage.Registered, 4.5)]
    [InlineData(Stage.Started, 5.5)]
    [InlineData(Stage.InProduction, 6.5)]
    [InlineData(Stage.Lapsed, 7.5)]
    [InlineData(Stage.Visited, double.NaN)]
    [InlineData(Stage.Intent, double.NaN)]
    [InlineData(Stage.Ready, double.NaN)]
    [InlineData(Stage.Signed, double.NaN)]
    [InlineData(Stage.Registered, double.NaN)]
    [InlineData(Stage.Started, double.NaN)]
    public void Stage_BeforeTheOneItFollowsOrLeftOut_IsFound(Stage stage, double weeks) =>
        DealInvariants.FindBroken(Deal(Landed.With(stage, weeks)))!.Value.Quantity.ShouldBe("stages in order, none left out");

    [Fact]
    public void Visit_OfADealFromBeforeTheCampaign_IsFound() =>
        DealInvariants.FindBroken(Deal(DealTimes.None with { VisitedWeeks = 1, SignedWeeks = 2 }))
            .ShouldBe(("stages in order, none left out", "Visited at 1, never engaged"));

    [Fact]
    public void Funds_BeyondTheAmountRealised_AreFound() =>
        DealInvariants.FindBroken(Deal(Landed) with { Funds = new Money(601) }).ShouldBe(("funds ≤ ρ·A", "601 of 600 万元"));

    [Fact]
    public void Realised_BeyondTheAmount_IsFound() =>
        DealInvariants.FindBroken(Deal(Landed) with { Realised = 1.001 }).ShouldBe(("ρ·A ≤ A", "1001 of 1000 万元"));

    [Fact]
    public void Headline_BelowTheAmount_IsFound() =>
        DealInvariants.FindBroken(Deal(Landed) with { Headline = new Money(999) }).ShouldBe(("A ≤ H", "1000 of 999 万元"));

    private static Deal Deal(DealTimes times) => new()
    {
        Key = new DealKey(0, 0, 0),
        FirmHash = 1,
        CityHash = 2,
        Amount = new Money(1000),
        Headline = new Money(1000),
        Realised = 0.6,
        Funds = new Money(600),
        Channel = Channel.SmallTeam,
        Times = times,
    };
}
