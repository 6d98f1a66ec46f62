using FsCheck.Fluent;
using Simulator.Core.Cities;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Testing;

namespace Simulator.Core.Tests.Cities;

public sealed class CityStepDecideTests
{
    private static readonly NegotiationParameters Parameters = new();
    private static readonly CityParameters City = Testing.Worlds.City(0);
    private static readonly CityMeans Rich = CityMeans.Initial(City);

    [Theory]
    [InlineData(100, 50, 26, 0)]
    [InlineData(100, 25, 26, 0.25)]
    [InlineData(100, 0, 51.9, 0.998)]
    [InlineData(100, 200, 26, 0)]
    [InlineData(0, 0, 26, 0)]
    public void PaceGap_OfTargetAndSignings_IsM2(double target, double signed, double week, double gap) =>
        CityStep.PaceGap(Money.FromYi(target), Money.FromYi(signed), week).ShouldBe(gap, 1e-3);

    [Theory]
    [InlineData(0, 1, 0.06)]
    [InlineData(0.5, 1, 0.11)]
    [InlineData(1, 1, 0.15)]
    [InlineData(1, 0.5, 0.075)]
    [InlineData(1, 0, 0)]
    public void Willingness_OfGapAndCap_IsM10(double gap, double capFactor, double willingness) =>
        CityStep.Willingness(City, gap, capFactor, Parameters).ShouldBe(willingness, 1e-12);

    [Theory]
    [InlineData(100, 0.06)]
    [InlineData(0.1, 0.02)]
    [InlineData(0, 0)]
    public void IncentiveLimit_OfThePurse_IsWhatTheMoneyAllows(double freeYi, double limit) =>
        CityStep.IncentiveLimit(0.06, Money.FromYi(freeYi), Money.FromYi(5)).ShouldBe(limit, 1e-12);

    [Fact]
    public void OfferValue_OfAnOffer_IsM10() =>
        CityStep.OfferValue(SampleDeals.Offer(0, 5, asked: 0.02), City, 0.5, 0.2, Parameters)
            .ShouldBe(50_000 * ((0.08 * 0.75) - 0.02), 1e-9);

    [Fact]
    public void AnswerTo_WithMeansAndALowAsk_Accepts()
    {
        var answer = CityStep.AnswerTo(SampleDeals.Offer(3, reservation: 0.02, asked: 0.05), Rich, 0.06, 10, Parameters);

        (answer.Kind, answer.Reason).ShouldBe((AnswerKind.Accept, AnswerReason.None));
        answer.Incentive.ShouldBe(0.04, 1e-15);
    }

    [Fact]
    public void AnswerTo_WithoutAgreementOnThePrice_Rejects() =>
        CityStep.AnswerTo(SampleDeals.Offer(3, reservation: 0.07, asked: 0.08), Rich, 0.06, 10, Parameters)
            .ShouldBe(new Answer(3, 0, 0, AnswerKind.Reject, AnswerReason.Price, 0.06));

    [Fact]
    public void AnswerTo_WithTooHighAnAsk_MakesACounterOffer() =>
        CityStep.AnswerTo(SampleDeals.Offer(3, reservation: 0.02, asked: 0.08), Rich, 0.06, 10, Parameters)
            .ShouldBe(new Answer(3, 0, 0, AnswerKind.Counter, AnswerReason.Price, 0.06));

    [Fact]
    public void AnswerTo_WithoutMeans_PutsOnTheWaitingList()
    {
        var offer = SampleDeals.Offer(3, landMu: 100, reservation: 0.02, asked: 0.05);

        CityStep.AnswerTo(offer, Rich with { LandFreeMu = 99 }, 0.06, 10, Parameters).Reason.ShouldBe(AnswerReason.Land);
        CityStep.AnswerTo(offer, Rich with { PurseFree = Money.FromYi(0.09) }, 0.06, 10, Parameters)
            .Reason.ShouldBe(AnswerReason.Purse);
        CityStep.AnswerTo(offer, Rich with { Negotiated = 10 }, 0.06, 10, Parameters).Reason.ShouldBe(AnswerReason.Officer);
        CityStep.AnswerTo(offer, Rich with { Negotiated = 9 }, 0.06, 10, Parameters).Kind.ShouldBe(AnswerKind.Accept);
    }

    [Fact]
    public void Price_OfAnyAgreement_LiesBetweenBothLimits() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 200).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(),
        (reservation, zone, competing) =>
        {
            var (least, most) = (reservation / 1000.0, (reservation + zone) / 1000.0);

            CityStep.Price(most, least, competing / 1000.0, 0.5).ShouldBeInRange(least, most);
        }));

    [Theory]
    [InlineData(0.09, 0.03, 0, 0.5, 0.06)]
    [InlineData(0.09, 0.03, 0.08, 0.5, 0.08)]
    [InlineData(0.09, 0.03, 0.2, 0.5, 0.09)]
    [InlineData(0.09, 0.03, 0, 1, 0.09)]
    [InlineData(0.09, 0.03, 0, 0, 0.03)]
    public void Price_OfWillingnessAndReservation_IsM11(
        double willingness, double reservation, double competing, double share, double price) =>
        CityStep.Price(willingness, reservation, competing, share).ShouldBe(price, 1e-15);
}
