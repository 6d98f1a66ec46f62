using FsCheck.Fluent;
using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Testing;

namespace Simulator.Core.Tests.Numerics;

public sealed class UnitGammaTests
{
    /// <summary>Quantiles of χ² with 2k degrees of freedom, divided by 2k: tables of Abramowitz and Stegun, 26.8.</summary>
    [Theory]
    [InlineData(0.95, 1, 5.991464547107979 / 2)]
    [InlineData(0.5, 2, 3.356693980033322 / 4)]
    [InlineData(0.99, 5, 23.20925115895436 / 10)]
    [InlineData(0.05, 4, 2.732636793499663 / 8)]
    public void Quantile_OfATabulatedProbability_AgreesWithTheTable(double probability, int shape, double value) =>
        UnitGamma.Quantile(probability, shape).ShouldBe(value, 1e-9);

    [Theory]
    [InlineData(12, 0.078813)]
    [InlineData(26, 0.456158)]
    [InlineData(52, 0.914692)]
    [InlineData(104, 0.999472)]
    public void Cdf_OfShapeFourAndMeanThirty_IsV2(double weeks, double probability) =>
        UnitGamma.Cdf(weeks / 30, 4).ShouldBe(probability, 1e-6);

    [Fact]
    public void Cdf_OfTheQuantile_IsTheProbability() => Properties.Hold(Prop.ForAll(
        Gen.Choose(1, UnitGamma.MaxShape).ToArbitrary(), Gen.Choose(1, 999_999).ToArbitrary(),
        (shape, millionth) => UnitGamma.Cdf(UnitGamma.Quantile(millionth * 1e-6, shape), shape).ShouldBe(millionth * 1e-6, 1e-12)));

    [Fact]
    public void Quantile_OfUniforms_HasMeanOneAndVarianceOneOverShape()
    {
        const int Size = 100_000;
        var draws = new KeyedDraws(9, 0);
        var values = Enumerable.Range(0, Size).Select(i => UnitGamma.Quantile(draws.Uniform(Purpose.Clock, (uint)i, 0, 0), 4)).ToArray();

        // n = 100 000, sd ½; five standard errors, error probability 5.7e-7. The fourth moment gives sd 0.47 for the square.
        values.Average().ShouldBe(1, Samples.MeanTolerance(0.5, Size));
        values.Average(value => (value - 1) * (value - 1)).ShouldBe(0.25, Samples.MeanTolerance(0.47, Size));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(20)]
    public void Quantile_OfTheSmallestAndLargestUniform_IsPositiveAndFinite(int shape)
    {
        double[] values = [UnitGamma.Quantile(KeyedDraws.ToUnit(0, 0), shape), UnitGamma.Quantile(Math.BitDecrement(1.0), shape)];

        values.ShouldAllBe(value => value > 0 && double.IsFinite(value));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(0.5, 0)]
    [InlineData(0.5, 21)]
    public void Quantile_OutsideItsRange_IsRefused(double probability, int shape) =>
        Should.Throw<ArgumentOutOfRangeException>(() => UnitGamma.Quantile(probability, shape));
}
