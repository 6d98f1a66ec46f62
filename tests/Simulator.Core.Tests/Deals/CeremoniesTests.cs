using Simulator.Core.Events;

namespace Simulator.Core.Tests.Deals;

public sealed class CeremoniesTests
{
    private static readonly Ceremonies Fairs = new(
    [
        Testing.Worlds.Event("far", 20, 2),
        Testing.Worlds.Event("no-signing", 6, 2) with { Signs = false },
        Testing.Worlds.Event("near", 8, 2),
        Testing.Worlds.Event("southern", 5, 2) with { GuestRegions = [1] },
        Testing.Worlds.Event("not-ours", 4, 2) with { Hosts = [1] },
    ]);

    [Theory]
    [InlineData(0, 26, 2)]
    [InlineData(0, 8, -1)]
    [InlineData(9, 26, 0)]
    [InlineData(9, 8, -1)]
    [InlineData(21, 100, -1)]
    public void Next_FromATime_IsTheNearestWithinPatience(double from, double patience, int expected) =>
        Fairs.Next(0, 0, from, patience).ShouldBe(expected);

    [Fact]
    public void Next_OfAGuestRegionOrAnotherHost_IsTheirEvent()
    {
        Fairs.Next(0, 1, 0, 26).ShouldBe(3);
        Fairs.Next(1, 0, 0, 26).ShouldBe(4);
    }

    [Fact]
    public void Next_AtTheVeryTimeOfTheEvent_IsThatEvent() => Fairs.Next(0, 0, Fairs.TimeWeeks(2), 0).ShouldBe(2);

    [Fact]
    public void TimeWeeks_OfADayInTheWeek_CountsSevenths() => Fairs.TimeWeeks(2).ShouldBe(8 + (2 / 7.0), 1e-15);
}
