using Simulator.Core.Worlds;

namespace Simulator.Core.Tests.Worlds;

public sealed class CalendarTests
{
    private static readonly Calendar Year = new(new DateOnly(2013, 4, 1), BurnInWeeks: 78, Weeks: 52, PromotionStartWeek: -26);

    [Theory]
    [InlineData(2013, 4, 1, 0)]
    [InlineData(2013, 4, 7, 0)]
    [InlineData(2013, 4, 8, 1)]
    [InlineData(2013, 3, 31, -1)]
    [InlineData(2013, 4, 21, 2)]
    public void WeekOf_ADate_CountsFromTheStart(int year, int month, int day, int week) =>
        Year.WeekOf(new DateOnly(year, month, day)).ShouldBe(week);

    [Fact]
    public void DateOf_EveryWeek_FallsIntoThatWeek() =>
        Enumerable.Range(-78, 130)
            .ShouldAllBe(week => Year.WeekOf(Year.DateOf(week)) == week && Year.WeekOf(Year.DateOf(week).AddDays(6)) == week);

    [Fact]
    public void Index_OfTheFirstAndLastWeek_SpansTheRun() =>
        (Year.Index(Year.FirstWeek), Year.Index(Year.Weeks - 1), Year.TotalWeeks).ShouldBe((0, 129, 130));
}
