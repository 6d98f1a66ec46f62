using FsCheck.Fluent;
using Simulator.Core.Units;
using Simulator.Testing;

namespace Simulator.Core.Tests.Units;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(1, 10_000)]
    [InlineData(7.35, 73_500)]
    [InlineData(-0.0002, -2)]
    public void FromYi_OfAnAmount_IsInWan(double amountYi, long wan) => Money.FromYi(amountYi).Wan.ShouldBe(wan);

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 2)]
    [InlineData(-1.5, -2)]
    public void FromWan_OfAHalf_RoundsToEven(double amountWan, long wan) => Money.FromWan(amountWan).Wan.ShouldBe(wan);

    [Fact]
    public void Sum_InAnyOrder_IsTheSame() => Properties.Hold(Prop.ForAll<int[]>(amounts =>
    {
        var money = amounts.Select(wan => new Money(wan)).ToArray();

        money.Aggregate(Money.Zero, (sum, next) => sum + next)
            .ShouldBe(money.Reverse().Aggregate(Money.Zero, (sum, next) => next + sum));
    }));

    [Fact]
    public void Difference_OfASum_IsTheOtherPart() => Properties.Hold(Prop.ForAll<int, int>((left, right) =>
        (new Money(left) + new Money(right) - new Money(right)).ShouldBe(new Money(left))));

    [Fact]
    public void Times_OfAShareUpToOne_IsAtMostTheAmount() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(),
        (wan, thousandth) => new Money(wan).Times(thousandth / 1000.0).ShouldBeLessThanOrEqualTo(new Money(wan))));

    [Fact]
    public void Comparisons_OfAmounts_FollowTheirSize()
    {
        var (less, more) = (new Money(1), Money.FromYi(1));

        (less < more, less <= more, more > less, more >= less, less > more, less >= more).ShouldBe((true, true, true, true, false, false));
        new[] { more, less }.Order().ShouldBe([less, more]);
        more.Yi.ShouldBe(1);
    }

    [Fact]
    public void Sum_BeyondTheRange_IsRefused() => Should.Throw<OverflowException>(() => new Money(long.MaxValue) + new Money(1));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void FromYi_OfNoNumber_IsRefused(double amountYi) => Should.Throw<ArgumentOutOfRangeException>(() => Money.FromYi(amountYi));
}
