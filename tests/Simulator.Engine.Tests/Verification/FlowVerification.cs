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

/// <summary>Sizes and queues (M1, M15).</summary>
[Collection(VerificationCollection.Name)]
public sealed class FlowVerification(VerificationLog log)
{
    [Fact]
    public void V12_SteadySignings_ObeyLittle()
    {
        const int Replicates = 400;
        var ledgers = Runs.Ledgers(SteadySignings(), Replicates);
        var rows = ledgers.Deals().ToArray();
        var waits = rows.Select(deal => deal.Times.RegisteredWeeks - deal.Times.SignedWeeks).ToArray();
        var standing = rows.Count(deal => Accounting.StandsAt(deal, Stage.Signed, -1)) / (double)Replicates;

        // A Poisson number is signed each week of the year before, and a Poisson number stands at registration at its end.
        log.Mean("V12", "signings a week = Λ", 5, rows.Length / (52.0 * Replicates), Math.Sqrt(5), 52 * Replicates);
        log.Mean("V12", "weeks to registration = W", 12, waits.Average(), 6, waits.Length);
        log.Mean("V12", "deals that wait for registration = Λ·W", 60, standing, Math.Sqrt(60), Replicates);
    }

    [Fact]
    public void V15_SizesOfTheHongKongMission_HaveTheExpectedBuckets()
    {
        const int Size = 200_000;
        var sizes = new TruncatedLogNormal(1.16, 1.75, 0.05, 60);
        var draws = new KeyedDraws(103, 0);
        var amounts = Enumerable.Range(0, Size).Select(firm =>
            FirmStep.OpenProject((uint)firm, sizes, Money.FromYi(1000), 0, new OpportunityParameters(), draws)!.Value.Amount.Yi).ToArray();

        log.Exact("V15", "mean in 亿元", [7.353], [sizes.Mean], 5e-4);
        log.Exact("V15", "of 57: below 5, 5 to 30, from 30 亿元", [35.76, 18.02, 3.22],
            [57 * sizes.Cdf(5), 57 * (sizes.Cdf(30) - sizes.Cdf(5)), 57 * (1 - sizes.Cdf(30))], 5e-3);
        log.Mean("V15", "mean of drawn amounts in 亿元", sizes.Mean, amounts.Average(), Sd(sizes), Size);
        log.Shares("V15", "share drawn: below 5, 5 to 30, from 30 亿元", [sizes.Cdf(5), sizes.Cdf(30) - sizes.Cdf(5), 1 - sizes.Cdf(30)],
            [Bucket(amounts, 0, 5), Bucket(amounts, 5, 30), Bucket(amounts, 30, 61)], Size);
    }

    private static double Bucket(double[] amounts, double from, double below) =>
        amounts.Count(amount => amount >= from && amount < below) / (double)amounts.Length;

    /// <summary>Standard deviation in 亿元, from quantiles at equal steps.</summary>
    private static double Sd(TruncatedLogNormal sizes)
    {
        const int Steps = 100_000;
        var square = Enumerable.Range(0, Steps).Average(i => Math.Pow(sizes.Quantile((i + 0.5) / Steps), 2));
        return Math.Sqrt(square - (sizes.Mean * sizes.Mean));
    }

    /// <summary>Five signings a week in the year before the campaign, no lapse, registration after gamma(4) with mean 12 weeks.</summary>
    /// <remarks>The run goes on for 100 weeks, so that no wait is cut off: one of them is longer in one run of some millions.</remarks>
    private static World SteadySignings()
    {
        var world = Worlds.Small(cities: 1, firms: 1, weeks: 100, burnInWeeks: 52);
        return world with
        {
            Cities = [world.Cities[0] with { CarryOverPerWeek = 5, CarryOverLogMedian = 0.5, PromotionWanPerYear = 0 }],
            Model = world.Model with
            {
                Landing = new LandingParameters
                {
                    LapsePerWeek = 0,
                    RegistrationWeeks = 12,
                    ExistingProbability = 0,
                    StartWeeks = 0,
                    BuildWeeks = 0,
                },
                Clocks = world.Model.Clocks with { SpeedAftercare = 0 },
            },
        };
    }
}
