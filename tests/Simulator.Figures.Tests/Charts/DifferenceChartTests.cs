using Simulator.Analysis.Comparison;
using Simulator.Core.Worlds;
using Simulator.Figures.Charts;
using Simulator.Scenarios.Texts;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Charts;

public sealed class DifferenceChartTests
{
    private static readonly World World = Worlds.Rich();

    private static readonly ComparisonResult Result = RunComparison.Compare(
        [
            new ComparedRun("plain", World, Runs.Ledgers(World, 6)),
            new ComparedRun("better", Better(World), Runs.Ledgers(Better(World), 6)),
        ],
        week: 77);

    [Fact]
    public void Charts_OfAComparison_AreOneForEveryPairAndMeasureWithACurve() =>
        FileCharts.Of(Result, World.Calendar).Select(chart => chart.Name).ShouldBe(
            ["difference-1-signed-count", "difference-1-signed-amount", "difference-1-landed-count", "difference-1-landed-amount"]);

    [Fact]
    public void Difference_OfAPair_ShowsTheIntervalOfTheMean()
    {
        var chart = FileCharts.Of(Result, World.Calendar)[0].ShouldBeOfType<DifferenceChart>();
        var last = Result.Curves[0].Weeks[^1];

        chart.Title.ShouldBe(new("plain less better", "plain 减 better"));
        chart.Dates[^1].ShouldBe(World.Calendar.DateOf(78).AddDays(-1));
        (chart.Mean[^1], chart.Lower[^1], chart.Upper[^1]).ShouldBe(
            (last.Band.Mean, last.Band.Mean - last.HalfWidth95!.Value, last.Band.Mean + last.HalfWidth95.Value));
    }

    [Fact]
    public void Difference_WhereOneOvertakes_NamesTheDayAndTheLeader()
    {
        var overtaken = Result with { Curves = [Result.Curves[0] with { Overtaking = new Overtaking(3, "better") }] };

        var chart = FileCharts.Of(overtaken, World.Calendar)[0].ShouldBeOfType<DifferenceChart>();

        (chart.Overtaken, chart.Leader).ShouldBe((World.Calendar.Start.AddDays(27), "better"));
    }

    [Fact]
    public void Fan_OfSomeForecasts_OrdersThemAndCountsHits()
    {
        var chart = FanChart.Of(
            "signed_amount", "亿元",
            [Point("late", 24, 0.95), Point("early", 6, 0.5), Point("middle", 12, 0.9), Point("low", 12, 0.49)]);

        chart.Points.Select(point => (point.Label, point.IsHit)).ShouldBe([("early", true), ("low", false), ("middle", true), ("late", false)]);
        chart.Title.En.ShouldBe("Forecasts and printed figures: 2 of 4 within the 90% band");
        chart.ValueAxis.ShouldBe(new LocalizedText("amount signed (100 million yuan)", "签约金额（亿元）"));
    }

    private static FanPoint Point(string label, double months, double value) => new(label, months, value, 0.5, 0.6, 0.7, 0.8, 0.9);

    private static World Better(World world) =>
        world with { Cities = [.. world.Cities.Select(city => city with { ServiceQuality = 0.9 })] };
}
