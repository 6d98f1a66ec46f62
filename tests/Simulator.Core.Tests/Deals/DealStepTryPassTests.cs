using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Parameters;
using Simulator.Testing;

namespace Simulator.Core.Tests.Deals;

/// <summary>The short way through a week in which nothing happens to a deal: bit for bit the long way.</summary>
public sealed class DealStepTryPassTests
{
    private const int Number = 400;
    private const int Weeks = 160;
    private static readonly KeyedDraws Draws = new(12, 3);
    private static readonly ModelParameters Model = ModelParameters.Default;
    private static readonly Ceremonies Fairs = new([.. Enumerable.Range(1, 12).Select(i => Testing.Worlds.Event($"fair-{i}", 13 * i, 1))]);

    [Fact]
    public void TryPass_OfRandomDealsAndPaces_EqualsAdvanceBitForBit()
    {
        var (passed, looked) = (0, 0);
        for (var number = 0; number < Number; number++)
        {
            var deal = SampleDeals.Engaged(number, Model, Draws, amountYi: 0.5 + (59 * U(number, 0)), leader: number % 2 * U(number, 1));
            var pace = (Pace: DealPace.Reference, Number: 1);
            for (var week = 0; week < Weeks && !deal.IsOver; week++)
            {
                pace = week > 0 && U(number, 2 + (6 * week)) < 0.7 ? pace : (Pace(number, week), pace.Number + 1);
                var (before, quick) = (deal, deal);
                deal = deal.Advance(week, week + 1, Model, Draws, pace.Pace, Fairs);

                if (DealStep.TryPass(ref quick, pace.Pace, pace.Number, Model))
                {
                    passed++;
                    (before.Stage == Stage.Started || quick.Funds == before.Funds).ShouldBeTrue("only construction draws money");
                    quick.Bits().ShouldBe(deal.Bits(), $"deal {number}, week {week}");
                }
                else
                {
                    looked++;
                    quick.Bits().ShouldBe(before.Bits(), "what is not passed is not touched");
                }

                KeepLosses(ref deal, quick, before);
            }
        }

        // Most weeks of most deals are such; if not, the short way would be none.
        passed.ShouldBeGreaterThan(2 * looked);
        looked.ShouldBeGreaterThan(Number);
    }

    [Fact]
    public void TryPass_WithAnotherPace_LosesByThatPace()
    {
        var deal = SampleDeals.Engaged(1, Model, Draws) with { Forward = 10, Lapse = 10 };
        DealStep.TryPass(ref deal, DealPace.Reference, 1, Model).ShouldBeTrue();
        var slow = 10 - deal.Forward;

        DealStep.TryPass(ref deal, DealPace.Reference with { Speed = 2 }, 2, Model).ShouldBeTrue();

        (10 - slow - deal.Forward).ShouldBe(2 * slow, 1e-12);
    }

    [Fact]
    public void TryPass_AfterAStageWasReached_LosesByTheClockOfThatStage()
    {
        var model = Model with { Clocks = Model.Clocks with { IntentWeeks = 40 } };
        var deal = SampleDeals.Engaged(1, model, Draws) with { Forward = 1e-9, Lapse = 10 };
        DealStep.TryPass(ref deal, DealPace.Reference, 1, model).ShouldBeFalse();
        deal = deal.Advance(0, 1, model, Draws);
        deal.Stage.ShouldBe(Stage.Visited);
        deal.Forward = 10;

        DealStep.TryPass(ref deal, DealPace.Reference, 1, model).ShouldBeTrue();

        deal.Forward.ShouldBe(10 - DealPace.Reference.ForwardRate(deal, model.Clocks));
    }

    /// <summary>A ready deal waits for its ceremony, whatever its clocks say.</summary>
    [Fact]
    public void TryPass_OfAReadyDeal_IsRefused()
    {
        var deal = SampleDeals.Engaged(1, Model, Draws) with { Stage = Stage.Ready, Forward = 100, Lapse = 100 };

        DealStep.TryPass(ref deal, DealPace.Reference, 1, Model).ShouldBeFalse();
    }

    [Fact]
    public void TryPass_WhileNoLandIsDelivered_KeepsTheForwardClock()
    {
        var deal = SampleDeals.Engaged(1, Model, Draws) with { Stage = Stage.Registered, Forward = 0.001, Lapse = 10 };

        DealStep.TryPass(ref deal, DealPace.Reference with { StartFactor = 0 }, 1, Model).ShouldBeTrue();

        deal.Forward.ShouldBe(0.001);
    }

    /// <summary>What the short way remembers from week to week, as it would in a city: unless a stage was reached meanwhile.</summary>
    private static void KeepLosses(ref Deal deal, in Deal quick, in Deal before)
    {
        if (deal.Stage == before.Stage)
        {
            (deal.ForwardPerWeek, deal.LapsePerWeek, deal.PaceNumber) = (quick.ForwardPerWeek, quick.LapsePerWeek, quick.PaceNumber);
        }
    }

    private static DealPace Pace(int number, int week) => new(
        0.25 + (2 * U(number, 3 + (6 * week))), 2 * U(number, 4 + (6 * week)), Math.Max(0, (2 * U(number, 5 + (6 * week))) - 0.5),
        U(number, 6 + (6 * week)));

    private static double U(int number, int index) => Draws.Uniform(Purpose.Population, (uint)number, 0, 0, index);
}
