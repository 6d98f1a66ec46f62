using System.Globalization;
using ScottPlot;
using ScottPlot.Plottables;
using Simulator.Figures.Charts;
using Simulator.Figures.Plots;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Plots;

/// <summary>Charts as plot objects: series, limits, titles, order of the legend.</summary>
public sealed class PlotTests
{
    private static readonly ChartStyle English = new(CultureInfo.InvariantCulture, Fonts.Default);
    private static readonly ChartStyle Chinese = new(CultureInfo.GetCultureInfo("zh-Hans"), Fonts.Default);

    public static TheoryData<string> Names => [.. SampleCharts.All.Select(figure => figure.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_OfEveryChart_TitlesEveryAxisThatHasNumbers(string name)
    {
        var figure = Get(name);

        var plot = ScottPlotPainter.Build(figure, English);

        plot.Axes.Title.Label.Text.ShouldBe(figure.Title.En);
        plot.Axes.Bottom.Label.Text.ShouldNotBeEmpty();
        (plot.Axes.Left.Label.Text.Length > 0).ShouldBe(figure is not FunnelChart and not PlacesChart, "names of rows need no title");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_InChinese_HasChineseTitles(string name) =>
        ScottPlotPainter.Build(Get(name), Chinese).Axes.Title.Label.Text.ShouldBe(Get(name).Title.Zh);

    [Theory]
    [InlineData("signup", "90% of replicates, week by week", "50% of replicates, week by week", "median", "printed figure")]
    [InlineData("funnel", "mean", "90% of replicates", "printed figure")]
    [InlineData("places", "mean", "90% of replicates", "target")]
    [InlineData("calendar", "90% of replicates, week by week", "50% of replicates, week by week", "median", "event with signings", "other event")]
    [InlineData("map", "projects: 6.0", "home region of firms", "city")]
    [InlineData("difference-1-signed-count", "90% of replicates, week by week", "95% interval of the mean, week by week", "mean")]
    [InlineData("backtest-registered_share", "90% of the forecast", "50% of the forecast", "printed, within 90%", "printed, outside 90%")]
    public void Legend_OfEveryChart_IsInOrder(string name, params string[] expected) =>
        ScottPlotPainter.Build(Get(name), English).GetPlottables().SelectMany(plottable => plottable.LegendItems)
            .Select(item => item.LabelText).Where(text => text.Length > 0).ShouldBe(expected);

    [Fact]
    public void Curve_OfARun_HasTwoBandsTheMedianAndTheRecord()
    {
        var plot = ScottPlotPainter.Build(SampleCharts.Curve, English);

        plot.GetPlottables<FillY>().Count().ShouldBe(2);
        plot.GetPlottables<Scatter>().Single().Data.GetScatterPoints().Select(point => point.Y).ShouldBe([1, 3, 5]);
        plot.GetPlottables<Markers>().Single().Data.GetScatterPoints().Single()
            .ShouldBe(new Coordinates(ChartStyle.Position(SampleCharts.Start.AddDays(10)), 4));
    }

    [Fact]
    public void Places_WithTargets_ReachBeyondTheFarthest()
    {
        var limits = ScottPlotPainter.Build(SampleCharts.Places, English).Axes.GetLimits();

        limits.Left.ShouldBe(0);
        limits.Right.ShouldBeGreaterThan(50);
        (limits.Bottom, limits.Top).ShouldBe((-1, 2));
    }

    [Fact]
    public void Difference_WhereOneOvertakes_HasALineAtTheDay()
    {
        var plot = ScottPlotPainter.Build(SampleCharts.Difference, English);

        plot.GetPlottables<VerticalLine>().Single().Position.ShouldBe(ChartStyle.Position(SampleCharts.Start.AddDays(14)));
        plot.GetPlottables<ScottPlot.Plottables.Text>().Single().LabelText.ShouldBe("chamber_led overtakes");
    }

    [Fact]
    public void Difference_WhereNeitherOvertakes_HasNoLine() =>
        ScottPlotPainter.Build(SampleCharts.Difference with { Overtaken = null }, English).GetPlottables<VerticalLine>().ShouldBeEmpty();

    [Fact]
    public void Map_OfFlows_DrawsTheLargestWidestAndLast()
    {
        var widths = ScottPlotPainter.Build(SampleCharts.Map, English).GetPlottables<LinePlot>().Select(line => line.LineWidth).ToArray();

        widths.Length.ShouldBe(2);
        widths.ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public void Palette_OfAllCharts_IsOkabeAndItos() =>
        new[] { OkabeIto.Blue, OkabeIto.Orange, OkabeIto.Green, OkabeIto.Vermilion }.Select(color => (color.R, color.G, color.B))
            .ShouldBe([(0, 114, 178), (230, 159, 0), (0, 158, 115), (213, 94, 0)]);

    [Theory]
    [InlineData(1, false)]
    [InlineData(1_000, true)]
    public void Backtest_OfCampaignsOfAllSizes_HasALogarithmicAxis(double times, bool expected)
    {
        var large = new FanPoint("c 2020", 36, 0.8 * times, 0.5 * times, 0.6 * times, 0.7 * times, 0.8 * times, 0.9 * times);
        var figure = SampleCharts.Backtest with { Points = SampleCharts.Backtest.Points.Add(large) };

        var highest = ScottPlotPainter.Build(figure, English).GetPlottables<LinePlot>().Max(bar => bar.End.Y);

        highest.ShouldBe(expected ? Math.Log10(0.9 * times) : 0.9 * times, 1e-9);
    }

    [FontFact]
    public void Baselines_OfAFontWithDeepCharacters_MoveEveryTextTheSameWay()
    {
        var plot = ScottPlotPainter.Build(SampleCharts.Map, English);

        Baselines.Correct(plot, Fonts.Default);

        var title = plot.Axes.Title.Label;
        title.OffsetY.ShouldNotBe(0);
        var share = title.OffsetY / title.FontSize;
        plot.Axes.Left.Label.OffsetX.ShouldBe(share * plot.Axes.Left.Label.FontSize, 1e-3);
        plot.Axes.Left.Label.OffsetY.ShouldBe(0, 1e-3);
        plot.Axes.Left.TickLabelStyle.OffsetY.ShouldBe(share * plot.Axes.Left.TickLabelStyle.FontSize, 1e-3);
        plot.GetPlottables<ScottPlot.Plottables.Text>().ShouldAllBe(
            text => Math.Abs(text.LabelStyle.OffsetY - (share * text.LabelStyle.FontSize)) < 1e-3);
    }

    private static FileChart Get(string name) => SampleCharts.All.Single(figure => figure.Name == name);
}
