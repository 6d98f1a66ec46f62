using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Testing;

namespace Simulator.Core.Tests.Deals;

public sealed class DealStepTests
{
    private static readonly KeyedDraws Draws = new(12, 3);
    private static readonly ModelParameters Model = ModelParameters.Default;
    private static readonly Stage[] Path =
        [Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction];

    [Fact]
    public void Advance_OfManyDeals_ReachesStagesInOrder()
    {
        foreach (var deal in Deals(2000).Select(deal => deal.Advance(0, 400, Model, Draws)))
        {
            var times = Path.Select(stage => deal.Times.At(stage)).ToArray();
            var reached = times.TakeWhile(time => !double.IsNaN(time)).ToArray();

            reached.ShouldBeInOrder();
            times.Skip(reached.Length).ShouldAllBe(time => double.IsNaN(time));
            (double.IsNaN(deal.Times.EndedWeeks) || deal.Times.EndedWeeks >= reached[^1]).ShouldBeTrue();
        }
    }

    [Fact]
    public void Advance_OfManyDeals_KeepsMoneyInOrder()
    {
        foreach (var deal in Deals(1000))
        {
            var current = deal;
            for (var week = 0; week < 200; week++)
            {
                var next = current.Advance(week, week + 1, Model, Draws);

                next.Funds.ShouldBeGreaterThanOrEqualTo(current.Funds);
                next.Funds.ShouldBeLessThanOrEqualTo(next.Amount.Times(next.Realised));
                next.Headline.ShouldBeGreaterThanOrEqualTo(next.Amount);
                current = next;
            }
        }
    }

    [Fact]
    public void Advance_ATerminalDeal_ChangesNothing()
    {
        var over = Deals(400).Select(deal => deal.Advance(0, 1000, Model, Draws)).ToArray();

        over.ShouldAllBe(deal => deal.IsOver);
        over.ShouldAllBe(deal => deal.Advance(1000, 1100, Model, Draws).Bits() == deal.Bits());
    }

    [Fact]
    public void Advance_WithClocksOfLengthZero_SignsInTheSameWeek()
    {
        var model = Model with
        {
            Clocks = Model.Clocks with { VisitWeeks = 0, IntentWeeks = 0, ReadyWeeks = 0 },
            Signing = Model.Signing with { HoldProbability = 0 },
        };

        var deals = Enumerable.Range(0, 50).Select(i => SampleDeals.Engaged(i, model, Draws).Advance(0, 1, model, Draws)).ToArray();

        deals.ShouldAllBe(deal => deal.Times.SignedWeeks == 0 && deal.Stage == Stage.Signed);
    }

    [Fact]
    public void Advance_WhileNoLandIsDelivered_StartsNothing()
    {
        var frozen = DealPace.Reference with { StartFactor = 0 };

        var deals = Deals(300).Select(deal => deal.Advance(0, 300, Model, Draws, frozen)).ToArray();

        deals.Count(deal => !double.IsNaN(deal.Times.StartedWeeks)).ShouldBe(0);
        deals.ShouldContain(deal => deal.Stage == Stage.Registered || !double.IsNaN(deal.Times.RegisteredWeeks));
    }

    [Fact]
    public void Advance_WhileNoLandIsDelivered_StartsNothingEvenWithoutADelay()
    {
        var model = Model with { Landing = Model.Landing with { StartWeeks = 0 } };
        var frozen = DealPace.Reference with { StartFactor = 0 };

        var deals = Enumerable.Range(0, 300)
            .Select(i => SampleDeals.Engaged(i, model, Draws).Advance(0, 300, model, Draws, frozen));

        deals.Count(deal => !double.IsNaN(deal.Times.StartedWeeks)).ShouldBe(0);
    }

    [Fact]
    public void Withdraw_ADeal_EndsItThen()
    {
        var deal = SampleDeals.Engaged(1, Model, Draws);

        DealStep.Withdraw(ref deal, 3);

        (deal.Stage, deal.Times.EndedWeeks, deal.IsOver, deal.IsSigned, deal.IsNegotiated)
            .ShouldBe((Stage.Withdrawn, 3.0, true, false, false));
    }

    [Fact]
    public void CarryOver_ADeal_IsSignedAtItsTime()
    {
        var deal = DealStep.CarryOver(new DealKey(-1, 0, -5), (9, 8), Money.FromYi(3), -4.5, Model, Draws);

        (deal.Stage, deal.Times.SignedWeeks, deal.IsSigned, deal.Key.Firm, deal.Region).ShouldBe((Stage.Signed, -4.5, true, -1, -1));
        deal.Headline.ShouldBeGreaterThanOrEqualTo(deal.Amount);
    }

    [Fact]
    public void Existing_OverManyDeals_HasItsProbability()
    {
        const int Size = 20_000;

        var share = Enumerable.Range(0, Size).Count(i =>
            DealStep.CarryOver(new DealKey(-1, 0, 0), ((uint)i, 8), Money.FromYi(3), -1, Model, Draws).Existing) / (double)Size;

        // n = 20 000; five standard errors, error probability 5.7e-7.
        share.ShouldBe(0.2, Samples.ShareTolerance(0.2, Size));
    }

    [Fact]
    public void Lapse_WithAnInflatedHeadline_ComesSooner()
    {
        var deal = DealStep.CarryOver(new DealKey(-1, 0, 0), (1, 2), Money.FromYi(4), -1, Model, Draws);
        var inflated = deal with { Headline = new Money(4 * deal.Amount.Wan) };

        var factor = DealPace.Reference.LapseRate(inflated, Model) / DealPace.Reference.LapseRate(
            deal with { Headline = deal.Amount }, Model);

        factor.ShouldBe(2, 1e-12);
    }

    [Fact]
    public void ForwardRate_WithLeaders_IsFaster()
    {
        var deal = SampleDeals.Engaged(1, Model, Draws);

        (DealPace.Reference.ForwardRate(deal with { Leader = 0.5 }, Model.Clocks) / DealPace.Reference.ForwardRate(deal, Model.Clocks))
            .ShouldBe(Math.Exp(0.1), 1e-12);
    }

    private static IEnumerable<Deal> Deals(int count) => Enumerable.Range(0, count).Select(i => SampleDeals.Engaged(i, Model, Draws));
}
