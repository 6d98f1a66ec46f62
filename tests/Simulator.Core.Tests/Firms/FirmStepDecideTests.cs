using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Units;

namespace Simulator.Core.Tests.Firms;

public sealed class FirmStepDecideTests
{
    private static readonly ChoiceParameters Parameters = new();
    private static readonly Courtship Met = Courtship.None with { InPerson = true };

    [Fact]
    public void Utility_OfAPlainCity_IsTheBase() =>
        FirmStep.Utility(Met, new CityStanding(0, 0, 0, 0), Parameters).ShouldBe(-1.6, 1e-15);

    [Fact]
    public void Utility_OfEachPart_AddsItsCoefficient()
    {
        var courted = Met with { ByChamber = true, Trust = 0.5, LeaderDays = 2, Taste = 0.25 };
        var attention = 1 - Math.Exp(-1);

        // −1.6 + appeal 1 + place −0.4 + 0.8·tie + 0.3 chamber + 0.25·attention + 0.5·trust − 0.15·fatigue + taste.
        FirmStep.Utility(courted, new CityStanding(1, -0.4, 0.6, 2), Parameters)
            .ShouldBe(-1.6 + 1 - 0.4 + 0.48 + 0.3 + (0.25 * attention) + 0.25 - 0.3 + 0.25, 1e-14);
    }

    [Fact]
    public void Utility_OfACityMetOnline_IsLower() =>
        (FirmStep.Utility(Met, default, Parameters) - FirmStep.Utility(Courtship.None, default, Parameters)).ShouldBe(0.71, 1e-14);

    [Fact]
    public void OutsideUtility_InABadClimateAndAmongRivals_IsWorthMore() =>
        FirmStep.OutsideUtility(0.8, 1.5, 0.1, Parameters).ShouldBe(-Math.Log(0.8) + Math.Log(1.5) + 0.1, 1e-14);

    [Theory]
    [InlineData(1.0, 0.4)]
    [InlineData(-1.0, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Compensation_OfADifference_IsInIncentive(double difference, double share) =>
        FirmStep.Compensation(difference, Parameters).ShouldBe(share, 1e-15);

    [Theory]
    [InlineData(0.02, 0.06, 0.05)]
    [InlineData(0.08, 0.06, 0.09)]
    public void AskedIncentive_OfReservationAndPosted_IsM9(double reservation, double posted, double asked) =>
        FirmStep.AskedIncentive(reservation, posted, Parameters).ShouldBe(asked, 1e-15);

    [Fact]
    public void MakeOffer_BelowElsewhere_AsksForWhatMakesUpForIt()
    {
        var project = new Opportunity(3, 40, Money.FromYi(5), 150);

        var offer = FirmStep.MakeOffer(7, 2, project, Met with { Incentive = 0.06 }, new ChoiceUtilities(0.5, 0.6, 0.55), Parameters);

        (offer.Firm, offer.City, offer.Birth, offer.Amount, offer.LandMu).ShouldBe((7, 2, 3, Money.FromYi(5), 150));
        offer.Reservation.ShouldBe(0.04, 1e-14);
        offer.Asked.ShouldBe(0.06, 1e-14);
        offer.Competing.ShouldBe(0.02, 1e-14);
    }

    [Fact]
    public void ReviewProbability_OfTheRate_IsExponential() =>
        FirmStep.ReviewProbability(Parameters).ShouldBe(1 - Math.Exp(-0.15), 1e-15);
}
