using FsCheck.Fluent;
using Simulator.Core.Draws;
using Simulator.Core.Numerics;
using Simulator.Testing;

namespace Simulator.Core.Tests.Numerics;

/// <summary>The short way to an event of logistic probability decides as the exponential does.</summary>
public sealed class LogisticTests
{
    private static readonly KeyedDraws Draws = new(7, 0);

    [Fact]
    public void IsBelow_OfAnyUniformAndLogit_EqualsTheDefinition() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), Gen.Choose(-40_000, 40_000).ToArbitrary(), (number, thousandths) =>
        {
            var (u, logit) = (Draws.Uniform(Purpose.Population, (uint)number, 0, 0), thousandths / 1000.0);

            Logistic.IsBelow(u, logit).ShouldBe(Defined(u, logit));
        }), 20_000);

    /// <summary>Where the two are closest: uniforms at the very probability and next to it.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(1 << 20)]
    [InlineData(-(1 << 20))]
    public void IsBelow_AtTheProbabilityItself_EqualsTheDefinition(int steps)
    {
        for (var hundredths = -3_500; hundredths <= 3_500; hundredths++)
        {
            var logit = hundredths / 100.0;
            var u = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(1 / (1 + Math.Exp(-logit))) + steps);

            Logistic.IsBelow(u, logit).ShouldBe(Defined(u, logit), $"{logit}");
        }
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e6)]
    [InlineData(-1e6)]
    [InlineData(699.9)]
    [InlineData(-699.9)]
    [InlineData(708)]
    [InlineData(-708)]
    [InlineData(double.NaN)]
    public void IsBelow_AtTheEnds_EqualsTheDefinition(double logit)
    {
        foreach (var u in new[] { double.Epsilon, 1e-300, 1e-16, 0.5, 1 - 1e-16 })
        {
            Logistic.IsBelow(u, logit).ShouldBe(Defined(u, logit));
        }
    }

    [Fact]
    public void RoughExp_WhereItIsUsed_LiesWithinSixPerCent()
    {
        for (var x = -700.0; x <= 700; x += 0.013)
        {
            (Math.Exp(x) / Logistic.RoughExp(x)).ShouldBeInRange(0.94, 1.06, $"{x}");
        }
    }

    private static bool Defined(double u, double logit) => u * (1 + Math.Exp(-logit)) < 1;
}
