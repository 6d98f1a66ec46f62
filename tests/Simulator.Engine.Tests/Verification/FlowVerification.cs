using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Results;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Arrivals, sizes and queues (M1, M15).</summary>
[Collection(VerificationCollection.Name)]
public sealed class FlowVerification(VerificationLog log)
{
    [Fact]
    public void V11_OneSlotAtRateOneAndLifeOne_IsOpenHalfTheTime()
    {
        const int Firms = 20_000;
        const int Week = 520;
        var parameters = new OpportunityParameters { RatePerYear = 1, LifetimeWeeks = 52 };
        var exposure = Enumerable.Range(1, Week + 1).Select(week => week / 52.0).ToArray();

        var open = Enumerable.Range(0, Firms).Count(firm => IsOpen((uint)firm, Week, exposure, parameters)) / (double)Firms;

        // In whole weeks the share is 0.5048 after the week's arrivals and 0.495 before them; the tolerance holds both.
        log.Sampled("V11", "share of firms with an open project after 10 yr, λ = 1, L = 1", [0.5], [open],
            Samples.ShareTolerance(0.5, Firms), Firms);
    }

    [Fact]
    public void V12_SteadySignings_ObeyLittle()
    {
        const int Replicates = 400;
        var ledgers = Runs.Ledgers(SteadySignings(), Replicates);
        var rows = ledgers.Deals().ToArray();
        var waits = rows.Where(deal => deal.Times.SignedWeeks < -60 + 52)
            .Select(deal => deal.Times.RegisteredWeeks - deal.Times.SignedWeeks).ToArray();
        var standing = rows.Count(deal => Accounting.StandsAt(deal, Stage.Signed, -1)) / (double)Replicates;

        // Signings in 52 weeks at 5 a week; a Poisson number stands at registration.
        log.Sampled("V12", "signings a week, weeks to registration", [5, 12], [rows.Length / (52.0 * Replicates), waits.Average()],
            Samples.MeanTolerance(6, waits.Length), waits.Length);
        log.Sampled("V12", "deals that wait for registration = Λ·W", [60], [standing], Samples.MeanTolerance(Math.Sqrt(60), Replicates),
            Replicates);
    }

    [Fact]
    public void V15_SizesOfTheHongKongMission_HaveTheExpectedBuckets()
    {
        const int Size = 200_000;
        var sizes = new TruncatedLogNormal(1.16, 1.75, 0.05, 60);
        var draws = new KeyedDraws(103, 0);
        var amounts = Enumerable.Range(0, Size).Select(firm =>
            OpportunityStep.Open((uint)firm, sizes, Money.FromYi(1000), 0, new OpportunityParameters(), draws)!.Value.Amount.Yi).ToArray();

        log.Exact("V15", "mean in 亿元", [7.353], [sizes.Mean], 5e-4);
        log.Exact("V15", "of 57: below 5, 5 to 30, from 30 亿元", [35.76, 18.02, 3.22],
            [57 * sizes.Cdf(5), 57 * (sizes.Cdf(30) - sizes.Cdf(5)), 57 * (1 - sizes.Cdf(30))], 5e-3);
        log.Sampled("V15", "mean of drawn amounts in 亿元", [7.353], [amounts.Average()], Samples.MeanTolerance(11, Size), Size);
        log.Sampled("V15", "of 57 drawn: below 5, from 30 亿元", [35.76, 3.22], [Bucket(amounts, 0, 5), Bucket(amounts, 30, 61)],
            57 * Samples.ShareTolerance(0.63, Size), Size);
    }

    private static double Bucket(double[] amounts, double from, double below) =>
        57.0 * amounts.Count(amount => amount >= from && amount < below) / amounts.Length;

    private static bool IsOpen(uint firm, int week, double[] exposure, OpportunityParameters parameters)
    {
        var draws = new KeyedDraws(104, 0);
        var sizes = new TruncatedLogNormal(0.75, 1.75, 0.05, 60);
        var (arrival, until) = (-1, -1);
        for (arrival = OpportunityStep.NextArrival(
            firm, arrival, 1, exposure, 0, draws); arrival <= week; arrival = OpportunityStep.NextArrival(
            firm, arrival, 1, exposure, 0, draws))
        {
            until = arrival >= until ? OpportunityStep.Open(
                firm, sizes, Money.FromYi(100), arrival, parameters, draws)!.Value.ExpiryWeek : until;
        }

        return until > week;
    }

    /// <summary>Five signings a week in the year before the campaign, no lapse, registration after gamma(4) with mean 12 weeks.</summary>
    private static World SteadySignings()
    {
        var world = Worlds.Small(cities: 1, firms: 1, weeks: 60, burnInWeeks: 60);
        return world with
        {
            Cities = [world.Cities[0] with { CarryOverPerWeek = 5, CarryOverLogMedian = 0.5, PromotionWanPerYear = 0 }],
            Model = world.Model with
            {
                Landing = world.Model.Landing with { LapsePerWeek = 0, RegistrationWeeks = 12, ExistingProbability = 0 },
                Clocks = world.Model.Clocks with { SpeedAftercare = 0 },
            },
        };
    }
}
