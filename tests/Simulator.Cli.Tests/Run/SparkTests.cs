using Simulator.Cli.Run;

namespace Simulator.Cli.Tests.Run;

public sealed class SparkTests
{
    [Fact]
    public void Of_ARisingCurve_RisesFromBlankToFull() =>
        Spark.Of([0, 1, 2, 3, 4, 5, 6, 7, 8], columns: 20).ShouldBe(" ▂▃▄▅▆▇██");

    [Fact]
    public void Of_MoreValuesThanColumns_ShowsTheLastOfEachPart() => Spark.Of([1, 2, 3, 4], columns: 2).ShouldBe("▅█");

    [Fact]
    public void Of_NothingButZeros_IsBlank() => Spark.Of([0, 0, 0], columns: 3).ShouldBe("   ");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(51, 25)]
    [InlineData(103, 51)]
    public void ColumnOf_AWeek_IsWhereItsValueIsShown(int week, int column) => Spark.ColumnOf(week, count: 104, columns: 52).ShouldBe(column);
}
