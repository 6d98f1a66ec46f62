using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Testing;

namespace Simulator.Core.Tests.Numerics;

public sealed class PoissonTests
{
    [Theory]
    [InlineData(0.5, 3, 3)]
    [InlineData(0.05, 10, 5)]
    [InlineData(0.95, 10, 15)]
    [InlineData(0.99, 0.2, 2)]
    [InlineData(0.5, 100, 100)]
    [InlineData(0.5, 0, 0)]
    public void Quantile_OfATabulatedProbability_IsTheCount(double probability, double mean, int count) =>
        Poisson.Quantile(probability, mean).ShouldBe(count);

    [Theory]
    [InlineData(0.25)]
    [InlineData(3)]
    [InlineData(500)]
    public void Quantile_OfUniforms_HasTheMean(double mean)
    {
        const int Size = 20_000;
        var draws = new KeyedDraws(4, 0);

        var average = Enumerable.Range(0, Size).Average(i => Poisson.Quantile(draws.Uniform(Purpose.CarryOver, (uint)i, 0, 0), mean));

        // n = 20 000, sd √mean; five standard errors, error probability 5.7e-7.
        average.ShouldBe(mean, Samples.MeanTolerance(Math.Sqrt(mean), Size));
    }

    [Fact]
    public void Quantile_OfTheLargestUniform_StaysNearTheMean() => Poisson.Quantile(Math.BitDecrement(1.0), 3).ShouldBeLessThan(60);

    [Theory]
    [InlineData(0.5, -1)]
    [InlineData(0.5, 501)]
    [InlineData(1, 3)]
    public void Quantile_OutsideItsRange_IsRefused(double probability, double mean) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Poisson.Quantile(probability, mean));
}
