using Simulator.Analysis.Comparison;

namespace Simulator.Analysis.Tests.Comparison;

public sealed class PairedStatisticsTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Difference_OfFivePairs_HasStudentsHalfWidth()
    {
        var difference = PairedStatistics.Difference([11, 22, 33, 44, 55], [10, 20, 30, 40, 50]);

        difference.Band.Mean.ShouldBe(3, Tolerance);
        difference.Band.Sd.ShouldBe(Math.Sqrt(2.5), Tolerance);
        difference.HalfWidth95!.Value.ShouldBe(2.776445105198 * Math.Sqrt(0.5), Tolerance, "t at 0.975 with 4 degrees of freedom, from tables");
        difference.Band.P05.ShouldBe(1.2, Tolerance);
        difference.Band.P95.ShouldBe(4.8, Tolerance);
    }

    [Fact]
    public void IndependentHalfWidth_OfUnequalVariances_IsWelchs() =>
        PairedStatistics.IndependentHalfWidth([1, 2, 3, 4, 5], [2, 4, 6, 8, 10])!.Value
            .ShouldBe(2.45882370969915 * Math.Sqrt(2.5), Tolerance, "t at 0.975 with 100/17 degrees of freedom, by the incomplete beta function");

    [Theory]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 1.0, 2, 3 }, 0.0)]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 3.0, 2, 1 }, 2.0)]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 2.0, 4, 6 }, 0.2)]
    [InlineData(new[] { 1.0, 2, 3, 4 }, new[] { 1.0, -1, -1, 1 }, 1.0)]
    [InlineData(new[] { 5.0, 5, 5 }, new[] { 1.0, 1, 1 }, null)]
    [InlineData(new[] { 5.0 }, new[] { 1.0 }, null)]
    public void VarianceRatio_OfCorrelatedSamples_IsOneLessTwiceTheCovariance(double[] first, double[] second, double? expected)
    {
        var ratio = PairedStatistics.VarianceRatio(first, second);

        ratio.HasValue.ShouldBe(expected.HasValue);
        ratio.GetValueOrDefault().ShouldBe(expected.GetValueOrDefault(), Tolerance);
    }

    [Theory]
    [InlineData(true, 0.625)]
    [InlineData(false, 0.375)]
    public void ProbabilityFirstBetter_WithATie_CountsItHalf(bool higherIsBetter, double expected) =>
        PairedStatistics.ProbabilityFirstBetter([3, 3, 3, 3], [1, 2, 3, 4], higherIsBetter).ShouldBe(expected);

    [Fact]
    public void ProbabilityFirstBetter_WhereNothingLanded_CountsAnInfiniteCostAsWorse() =>
        PairedStatistics.ProbabilityFirstBetter(
            [double.PositiveInfinity, 5, double.PositiveInfinity, 5], [5, double.PositiveInfinity, double.PositiveInfinity, 4], higherIsBetter: false)
            .ShouldBe(0.375);

    [Fact]
    public void HalfWidths_OfASingleReplicate_AreNotDefined()
    {
        PairedStatistics.Difference([4], [1]).HalfWidth95.ShouldBeNull();
        PairedStatistics.IndependentHalfWidth([4], [1]).ShouldBeNull();
    }

    [Fact]
    public void Difference_OfSamplesOfUnequalLength_IsRefused() =>
        Should.Throw<ArgumentException>(() => PairedStatistics.Difference([1, 2], [1])).Message.ShouldContain("2 and 1");
}
