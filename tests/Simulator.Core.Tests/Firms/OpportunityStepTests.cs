using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Units;
using Simulator.Testing;

namespace Simulator.Core.Tests.Firms;

public sealed class OpportunityStepTests
{
    private const int Size = 20_000;
    private static readonly KeyedDraws Draws = new(6, 0);
    private static readonly OpportunityParameters Parameters = new();
    private static readonly TruncatedLogNormal Sizes = new(0.75, 1.75, 0.05, 60);

    [Fact]
    public void NextArrival_AtTwoPerYear_WaitsHalfAYear()
    {
        var exposure = Enumerable.Range(1, 2000).Select(week => week / 52.0).ToArray();

        var waits = Enumerable.Range(0, Size).Select(firm => OpportunityStep.NextArrival((uint)firm, -1, 2, exposure, 0, Draws)).ToArray();

        // Geometric from 0 with p = 1 − e^(−2/52): mean 25.503, sd 26.0; n = 20 000, five standard errors, error probability 5.7e-7.
        var p = 1 - Math.Exp(-2 / 52.0);
        waits.Average().ShouldBe((1 - p) / p, Samples.MeanTolerance(Math.Sqrt(1 - p) / p, Size));
    }

    [Fact]
    public void NextArrival_WithoutRate_NeverComes() =>
        OpportunityStep.NextArrival(1, -1, 0, [0.1, 0.2, 0.3], 0, Draws).ShouldBe(3);

    [Fact]
    public void NextArrival_AfterAnArrival_LiesBehindIt()
    {
        var exposure = Enumerable.Range(1, 500).Select(week => week / 5.0).ToArray();

        Enumerable.Range(0, 2000).ShouldAllBe(firm => OpportunityStep.NextArrival((uint)firm, 17, 1, exposure, 0, Draws) > 17);
    }

    [Fact]
    public void NextArrival_InWeeksWithoutExposure_NeverComes()
    {
        double[] exposure = [0.5, 0.5, 0.5, 0.5, 1];

        Enumerable.Range(0, 2000).Select(firm => OpportunityStep.NextArrival((uint)firm, -1, 1, exposure, 0, Draws))
            .Distinct().Order().ShouldBe([0, 4, 5]);
    }

    [Fact]
    public void Open_WithLittleMoney_IsCutToIt() =>
        Enumerable.Range(0, 500).Select(firm => OpportunityStep.Open((uint)firm, Sizes, Money.FromYi(1), 0, Parameters, Draws))
            .ShouldAllBe(opened => opened!.Value.Amount <= Money.FromYi(1));

    [Fact]
    public void Open_WithLessThanTheSmallestAmount_OpensNothing() =>
        OpportunityStep.Open(1, Sizes, Money.FromYi(0.04), 0, Parameters, Draws).ShouldBeNull();

    [Fact]
    public void Open_OverManyFirms_LivesAsLongAsStated()
    {
        var lives = Enumerable.Range(0, Size)
            .Select(firm => OpportunityStep.Open((uint)firm, Sizes, Money.FromYi(100), 4, Parameters, Draws)!.Value.ExpiryWeek - 4.0)
                .ToArray();

        // Rounded up to weeks: mean 1 / (1 − e^(−1/52)), sd 52; n = 20 000, five standard errors, error probability 5.7e-7.
        lives.Average().ShouldBe(1 / (1 - Math.Exp(-1 / 52.0)), Samples.MeanTolerance(52, Size));
        lives.Min().ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public void Open_OverManyFirms_AsksForLandByAmount()
    {
        var logs = Enumerable.Range(0, Size)
            .Select(firm => OpportunityStep.Open((uint)firm, Sizes, Money.FromYi(100), 0, Parameters, Draws)!.Value)
            .Select(project => Math.Log(project.LandMu / project.Amount.Yi / 30)).ToArray();

        // ln of 亩 per 亿元 over ℓ₀ is N(0, ½²); rounding of small amounts to 万元 adds less than 0.001.
        logs.Average().ShouldBe(0, Samples.MeanTolerance(0.5, Size) + 0.001);
    }

    [Fact]
    public void NextInbound_WithoutRate_LiesBeyondEveryHorizon() =>
        OpportunityStep.NextInbound(1, 2, 0, 0, Draws).ShouldBeGreaterThan(1_000_000);

    [Fact]
    public void NextInbound_AtARate_ComesLaterAndAtTheRate()
    {
        var waits = Enumerable.Range(0, Size).Select(firm => (double)OpportunityStep.NextInbound((uint)firm, 2, 0, 0.1, Draws)).ToArray();

        // Rounded up: mean 1 / (1 − e^(−0.1)), sd 10; n = 20 000, five standard errors, error probability 5.7e-7.
        waits.Min().ShouldBeGreaterThanOrEqualTo(1);
        waits.Average().ShouldBe(1 / (1 - Math.Exp(-0.1)), Samples.MeanTolerance(10, Size));
    }

    [Fact]
    public void Awakens_WithAwareness_HasItsProbability()
    {
        var share = Enumerable.Range(0, Size).Count(firm => OpportunityStep.Awakens((uint)firm, 2, 0, 0.3, Draws)) / (double)Size;

        share.ShouldBe(0.3, Samples.ShareTolerance(0.3, Size));
        OpportunityStep.Awakens(1, 2, 0, 0, Draws).ShouldBeFalse();
    }
}
