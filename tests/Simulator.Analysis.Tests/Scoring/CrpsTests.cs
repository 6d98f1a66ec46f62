using Simulator.Analysis.Scoring;
using Simulator.Core.Numerics;

namespace Simulator.Analysis.Tests.Scoring;

/// <summary>Known answers: Gneiting and Raftery (2007); Wilson (1927).</summary>
public sealed class CrpsTests
{
    [Theory]
    [InlineData(0, 0.2337)]
    [InlineData(1, 0.6024)]
    public void Crps_OfTheStandardNormal_HasItsKnownValue(double value, double expected)
    {
        const int Points = 20_000;
        var sample = Enumerable.Range(0, Points).Select(i => Normal.Quantile((i + 0.5) / Points)).ToArray();

        OfStandardNormal(value).ShouldBe(expected, 5e-5);
        Crps.OfSample(sample, value).ShouldBe(expected, 1e-4);
    }

    [Fact]
    public void Crps_OfAPoint_IsTheAbsoluteError() => Crps.OfSample([3.0], 5).ShouldBe(2);

    [Fact]
    public void Interval_OfEightyOneHitsInHundred_IsWilsons()
    {
        var share = new Proportion(81, 100);

        (share.Share, share.Low, share.High).ShouldBe((0.81, 0.7222, 0.8749), new Tolerance(5e-4));
    }

    [Fact]
    public void SkillInterval_OfEqualScores_IsZero() =>
        SkillInterval.Of([("a", 1, 1), ("b", 2, 2), ("c", 3, 3)]).ShouldBe((0, 0));

    /// <summary>Score of the standard normal distribution in closed form (Gneiting and Raftery 2007, eq. 21).</summary>
    private static double OfStandardNormal(double z) =>
        (z * ((2 * Normal.Cdf(z)) - 1)) + (2 * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI)) - (1 / Math.Sqrt(Math.PI));

    private sealed class Tolerance(double most) : IEqualityComparer<(double, double, double)>
    {
        public bool Equals((double, double, double) a, (double, double, double) b) =>
            Math.Abs(a.Item1 - b.Item1) < most && Math.Abs(a.Item2 - b.Item2) < most && Math.Abs(a.Item3 - b.Item3) < most;

        public int GetHashCode((double, double, double) value) => 0;
    }
}
