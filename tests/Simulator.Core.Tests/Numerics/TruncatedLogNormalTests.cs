using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Testing;

namespace Simulator.Core.Tests.Numerics;

/// <summary>V15: sizes of the Hong Kong mission, μ = 1.16, σ = 1.75, 0.05 to 60 亿元.</summary>
public sealed class TruncatedLogNormalTests
{
    private static readonly TruncatedLogNormal Sizes = new(1.16, 1.75, 0.05, 60);

    [Fact]
    public void Mean_OfTheHongKongMission_Is7Point353() => Sizes.Mean.ShouldBe(7.352873684391, 1e-9);

    [Fact]
    public void Cdf_OfTheHongKongMission_GivesTheExpectedBuckets()
    {
        var (five, thirty) = (Sizes.Cdf(5), Sizes.Cdf(30));

        (57 * five).ShouldBe(35.7635066861, 1e-8);
        (57 * (thirty - five)).ShouldBe(18.0160889246, 1e-8);
        (57 * (1 - thirty)).ShouldBe(3.2204043893, 1e-8);
    }

    [Fact]
    public void Quantile_OfUniforms_HasTheMean()
    {
        const int Size = 200_000;
        var draws = new KeyedDraws(5, 0);
        var values = Enumerable.Range(0, Size).Select(i => Sizes.Quantile(draws.Uniform(Purpose.Size, (uint)i, 0, 0))).ToArray();

        // n = 200 000, sd 11.0 亿元; five standard errors, error probability 5.7e-7.
        values.Average().ShouldBe(Sizes.Mean, Samples.MeanTolerance(11.0, Size));
    }

    [Fact]
    public void Cdf_OfTheQuantile_IsTheProbability()
    {
        for (var p = 0.001; p < 1; p += 0.001)
        {
            Sizes.Cdf(Sizes.Quantile(p)).ShouldBe(p, 1e-12);
        }
    }

    [Theory]
    [InlineData(5.6e-17, 0.05)]
    [InlineData(0.99999999999999989, 60)]
    public void Quantile_OfAnExtremeProbability_StaysInside(double probability, double bound)
    {
        var value = Sizes.Quantile(probability);

        value.ShouldBeInRange(0.05, 60);
        value.ShouldBe(bound, bound * 1e-6);
    }

    [Theory]
    [InlineData(double.NaN, 1, 1, 2)]
    [InlineData(0, 0, 1, 2)]
    [InlineData(0, 1, 2, 2)]
    [InlineData(0, 1, -1, 2)]
    public void Constructor_WithAnImpossibleParameter_Refuses(double logMedian, double logSd, double min, double max) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TruncatedLogNormal(logMedian, logSd, min, max));
}
