using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Forecasting;
using Simulator.Engine.Results;
using Simulator.Figures.Charts;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Backtest;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

public sealed class BacktestReportTests
{
    private static readonly ReportDocument Report = Backtests.Build(Backtests.Result, ReportPages.English);

    [Fact]
    public void Sections_OfCampaigns_StandInTheOrderOfQuestions() => Report.Sections.Select(section => section.Id).ShouldBe(
        ["glance", "coverage", "scores", "figures", "misses", "skipped", "reading", "provenance"]);

    [Fact]
    public void Tiles_OfTheHeadline_StateCoverageWithItsIntervalAndTheScoreBesideTheBestBaseline()
    {
        var total = Backtests.Result.Summary[RecordBacktestResult.Total];

        var tiles = Blocks("glance").OfType<Tiles>().Single().Items;

        tiles.Select(tile => tile.Value).ShouldBe(
        [
            $"{100 * total.Coverage50.Share:0}", $"{100 * total.Coverage80.Share:0}", $"{100 * total.Coverage90.Share:0}", $"{100 * total.MeanCrps:0}",
        ]);
        tiles[2].Range.ShouldBe($"95% interval {100 * total.Coverage90.Low:0}%–{100 * total.Coverage90.High:0}%");
        tiles.Select(tile => tile.Inside).ShouldBe([true, true, true, true]);
        tiles[3].Record.ShouldBe($"best baseline {100 * total.Baselines.Values.Min():0}%");
    }

    [Fact]
    public void Coverage_ByMetric_HasEveryMetricAndItsNominalShares()
    {
        var chart = Figure(Report, "coverage-by-metric").Chart.ShouldBeOfType<IntervalChart>();

        chart.Rows.Length.ShouldBe(Backtests.Result.Summary.Count);
        chart.Series.Select(series => series.Reference).ShouldBe([0.5, 0.8, 0.9]);
        foreach (var series in chart.Series)
        {
            series.Rows.ShouldAllBe(row => row.Low <= row.Value && row.Value <= row.High);
        }
    }

    [Fact]
    public void Histogram_OfPit_SharesOutEveryFigure() =>
        Figure(Report, "pit").Data.Rows.Sum(row => int.Parse(row[1], ReportPages.Culture("en"))).ShouldBe(Backtests.Result.Figures.Length);

    [Fact]
    public void Figures_OfAMetric_ShowTheFurthestAndEveryMiss()
    {
        var chart = Figure(Report, "forecasts").Chart.ShouldBeOfType<ForestChart>();

        chart.Groups.Length.ShouldBe(Backtests.Result.Summary.Count - 1);
        chart.Groups.ShouldAllBe(group => group.Rows.Length <= 60);
        chart.Groups.Sum(group => group.Rows.Count(row => !row.Forecasts[0].Inside90)).ShouldBe(Backtests.Result.Figures.Count(figure => !figure.Score.Inside90));
        chart.Groups.ShouldAllBe(group => group.Rows.SequenceEqual(group.Rows.OrderByDescending(row => row.Forecasts[0].Forecast.P50 * row.Scale)));
        Figure(Report, "forecasts").Data.Rows.Length.ShouldBe(Backtests.Result.Figures.Length);
    }

    [Fact]
    public void Axis_OfAmountsAndNumbers_IsLogarithmicAndHoldsNoZero()
    {
        var groups = ((ForestChart)Figure(Report, "forecasts").Chart).Groups;

        groups.Where(group => group.Axis.EndsWith(", %", StringComparison.Ordinal)).ShouldAllBe(group => !group.IsLogarithmic);
        groups.Count(group => group.IsLogarithmic).ShouldBeGreaterThan(3);
        groups.Where(group => group.IsLogarithmic).SelectMany(group => group.Rows).ShouldAllBe(row => row.Printed > 0 && row.Forecasts[0].Forecast.P05 * row.Scale > 0);
    }

    [Fact]
    public void Misses_InTheTable_AreAllNamedWithWhatWasPrinted()
    {
        var misses = Backtests.Result.Figures.Where(figure => !figure.Score.Inside90).ToArray();

        var rows = Blocks("misses").OfType<Table>().Single().Rows;

        rows.Length.ShouldBe(misses.Length);
        rows.ShouldAllBe(row => row.Length == 8);
        rows.Select(row => row[3]).Order().ShouldBe(
            misses.Select(miss => ForecastText.Number(miss.Score.Value * miss.Figure.UnitYi)).Order());
    }

    [Fact]
    public void Skipped_Figures_AreCountedByReasonAndByMetric()
    {
        var tables = Blocks("skipped").OfType<Table>().ToArray();
        var skipped = Backtests.Result.Skipped.Values.Sum();

        tables[0].Rows.Sum(row => int.Parse(row[1], ReportPages.Culture("en"))).ShouldBe(skipped);
        tables[1].Rows.Sum(row => int.Parse(row[1], ReportPages.Culture("en"))).ShouldBe(skipped);
        tables[0].Rows[0].ShouldBe(["the metric is not known", "305"]);
    }

    [Theory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public void Backtest_ThatForecastsNothing_SaysWhy(string language)
    {
        var nothing = new RecordBacktestResult(
            [], ImmutableSortedDictionary<string, Analysis.Scoring.SkillSummary>.Empty,
            ImmutableSortedDictionary<SkipReason, int>.Empty.Add(SkipReason.UnknownMetric, 3),
            ImmutableSortedDictionary<string, SkippedMetric>.Empty.Add("horses", new SkippedMetric(3, SkipReason.UnknownMetric)), []);

        var report = Backtests.Build(nothing, language);

        report.Sections.Select(section => section.Id).ShouldBe(["skipped", "reading", "provenance"]);
        report.Sections[0].Blocks.OfType<Table>().Last().Rows[0][..2].ShouldBe(["horses", "3"]);
    }

    [Theory]
    [InlineData(0.0, 100, 1, 2, 3, double.PositiveInfinity)]
    [InlineData(0.0, 5, 5, 10, 15, 1)]
    [InlineData(0.0, 20, 5, 10, 15, 2)]
    [InlineData(0.0, 10, 5, 10, 15, 0)]
    public void Distance_OfAFigure_IsOneAtTheEndOfItsBand(double crps, double value, double low, double median, double high, double expected)
    {
        var end = double.IsInfinity(expected) ? median : high;
        var score = new Analysis.Scoring.ForecastScore(value, new Band(median, 0, low, low, median, end, end), low, end, crps, 0.5);

        ForecastText.Distance(score).ShouldBe(expected);
    }

    private static ImmutableArray<Block> Blocks(string section) => Report.Sections.Single(entry => entry.Id == section).Blocks;

    private static ChartBlock Figure(ReportDocument report, string id) =>
        report.Sections.SelectMany(section => section.Blocks).OfType<ChartBlock>().Single(chart => chart.Id == id);
}
