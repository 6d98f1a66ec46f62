namespace Simulator.Core.Tests;

public sealed class RequireTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void InRange_OfAValueInside_ReturnsIt(double value) => Require.InRange(value, 0, 1).ShouldBe(value);

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    [InlineData(double.NaN)]
    public void InRange_OfAValueOutside_SaysNameValueAndRange(double share)
    {
        var refusal = Should.Throw<ArgumentOutOfRangeException>(() => Require.InRange(share, 0, 1));

        refusal.ParamName.ShouldBe("share");
        refusal.ActualValue.ShouldBe(share);
        refusal.Message.ShouldContain("allowed: [0, 1]");
    }

    [Fact]
    public void Finite_OfAnInfiniteValue_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Require.Finite(double.PositiveInfinity));

    [Fact]
    public void ModelInvariantException_OfAnyQuantity_SaysWhoWhenAndWhat() =>
        new ModelInvariantException("city-1", 3, -4, "land", "-2").Message.ShouldBe("city-1, replicate 3, week -4: land broken: -2");
}
