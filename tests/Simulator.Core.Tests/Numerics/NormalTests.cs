using Simulator.Core.Numerics;

namespace Simulator.Core.Tests.Numerics;

/// <summary>Reference values: Wichura (1988) and tables to 16 digits.</summary>
public sealed class NormalTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.691462461274013104)]
    [InlineData(1, 0.841344746068542949)]
    [InlineData(-2, 0.0227501319481792072)]
    [InlineData(3, 0.998650101968369905)]
    [InlineData(-5, 2.86651571879193912e-7)]
    [InlineData(-8, 6.22096057427178413e-16)]
    [InlineData(40, 1)]
    [InlineData(-40, 0)]
    public void Cdf_OfAReferenceArgument_AgreesTo1EMinus13(double z, double probability) => Normal.Cdf(z).ShouldBe(probability, 1e-13);

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-6, -4.753424308822899)]
    [InlineData(1e-20, -9.262340089798408)]
    public void Quantile_OfAReferenceProbability_AgreesTo1EMinus13(double probability, double z) =>
        Normal.Quantile(probability).ShouldBe(z, 1e-13 * Math.Max(1, Math.Abs(z)));

    [Fact]
    public void Quantile_OfTheCdf_IsTheArgument()
    {
        for (var z = -6.0; z <= 6; z += 0.01)
        {
            // The distribution function is known to 1e-15, so its inverse to 1e-15 over the density.
            Normal.Quantile(Normal.Cdf(z)).ShouldBe(z, 1e-14 + (4e-15 * Math.Exp(z * z / 2)));
        }
    }

    [Fact]
    public void Cdf_OfOppositeArguments_SumsToOne()
    {
        for (var z = 0.0; z <= 9; z += 0.125)
        {
            (Normal.Cdf(z) + Normal.Cdf(-z)).ShouldBe(1, 1e-15);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Quantile_OutsideTheOpenInterval_IsRefused(double probability) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Normal.Quantile(probability));
}
