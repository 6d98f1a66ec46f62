using FsCheck.Fluent;
using Simulator.Core.Numerics;
using Simulator.Testing;

namespace Simulator.Core.Tests.Numerics;

public sealed class DrawdownTests
{
    [Theory]
    [InlineData(1, 1, 0.25, 0.25)]
    [InlineData(2, 2, 0.5, 0.5)]
    [InlineData(2, 2, 0.25, 0.15625)]
    [InlineData(1, 3, 0.5, 0.875)]
    [InlineData(3, 1, 0.5, 0.125)]
    public void Share_OfAKnownBetaDistribution_IsItsValue(int a, int b, double progress, double share) =>
        new Drawdown(a, b).Share(progress).ShouldBe(share, 1e-14);

    [Fact]
    public void Share_OverProgress_RisesFromNothingToAll() => Properties.Hold(Prop.ForAll(
        Gen.Choose(1, Drawdown.MaxShape).ToArbitrary(), Gen.Choose(1, Drawdown.MaxShape).ToArbitrary(), Gen.Choose(0, 998).ToArbitrary(),
        (a, b, thousandth) =>
        {
            var drawdown = new Drawdown(a, b);

            (drawdown.Share(0), drawdown.Share(1)).ShouldBe((0, 1));
            drawdown.Share(thousandth / 1000.0).ShouldBeLessThanOrEqualTo(drawdown.Share((thousandth + 1) / 1000.0) + 1e-15);
        }));

    [Fact]
    public void Share_WithShapesExchanged_IsTheMirrorImage() => Properties.Hold(Prop.ForAll(
        Gen.Choose(1, 10).ToArbitrary(), Gen.Choose(1, 10).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(),
        (a, b, thousandth) => new Drawdown(a, b).Share(thousandth / 1000.0)
            .ShouldBe(1 - new Drawdown(b, a).Share(1 - (thousandth / 1000.0)), 1e-12)));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Share_OutsideItsRange_IsRefused(double progress) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Drawdown.Even.Share(progress));
}
