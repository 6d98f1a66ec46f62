using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Tests.Reading.Types;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("42 亿元", "42", "亿元")]
    [InlineData("42亿元", "42", "亿元")]
    [InlineData("-1.5e-3", "-1.5e-3", "")]
    [InlineData("15%", "15", "%")]
    [InlineData("5 wan usd", "5", "wan usd")]
    [InlineData("3 e", "3", "e")]
    [InlineData("high", "", "high")]
    [InlineData("", "", "")]
    public void Split_Text_GivesNumberAndUnit(string text, string number, string unit) =>
        QuantityText.Split(text).ShouldBe(new QuantityText(number, unit));

    [Theory]
    [InlineData("1121.6", 11_216_000)]
    [InlineData("0.1", 1_000)]
    [InlineData("182.4", 1_824_000)]
    public void Times_DecimalFactor_IsExact(string number, double expected) =>
        new QuantityText(number, "").Times(10_000).ShouldBe(expected);

    [Theory]
    [InlineData("1.2.3")]
    [InlineData("1e999")]
    [InlineData("-")]
    [InlineData("")]
    public void Times_NoFiniteNumber_GivesNull(string number) =>
        new QuantityText(number, "").Times(1).ShouldBeNull();
}
