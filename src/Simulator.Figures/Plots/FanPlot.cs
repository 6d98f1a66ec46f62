using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Plots;

/// <summary>Forecasts as bars of their 90 and 50% bands with the printed figures: hits and misses.</summary>
internal static class FanPlot
{
    private const float WideBar = 3;
    private const float NarrowBar = 7;

    /// <summary>Below this a logarithmic axis would end at a rounded value.</summary>
    private const double LeastOnLogarithmic = 0.01;

    /// <summary>The largest value is as many times the least where a linear axis would press most points onto its foot.</summary>
    private const double SpreadForLogarithmic = 100;

    public static Plot Build(FanChart chart, ChartStyle style)
    {
        var plot = style.Start(chart, style.Text.MonthsAxis);
        var height = HeightOf(chart, plot);
        for (var i = 0; i < chart.Points.Length; i++)
        {
            var point = chart.Points[i];
            AddBar(plot, point.ElapsedMonths, height(point.P05), height(point.P95), WideBar, i == 0 ? style.Text.Forecast90 : "");
            AddBar(plot, point.ElapsedMonths, height(point.P25), height(point.P75), NarrowBar, i == 0 ? style.Text.Forecast50 : "");
        }

        AddPrinted(plot, [.. chart.Points.Where(point => point.IsHit)], MarkerShape.FilledCircle, OkabeIto.Green, style.Text.Hit, height);
        AddPrinted(plot, [.. chart.Points.Where(point => !point.IsHit)], MarkerShape.Eks, OkabeIto.Vermilion, style.Text.Miss, height);
        ChartStyle.ShowLegendBelow(plot);
        return plot;
    }

    /// <summary>Where the value axis has a value: by its decimal logarithm where campaigns of all sizes stand side by side.</summary>
    private static Func<double, double> HeightOf(FanChart chart, Plot plot)
    {
        var least = chart.Points.Select(point => Math.Min(point.P05, point.Value)).DefaultIfEmpty().Min();
        if (least < LeastOnLogarithmic || chart.Points.Max(point => point.Value) < SpreadForLogarithmic * least)
        {
            return value => value;
        }

        plot.Axes.Left.TickGenerator = new NumericAutomatic
        {
            MinorTickGenerator = new LogMinorTickGenerator(),
            IntegerTicksOnly = true,
            LabelFormatter = power => Math.Pow(10, power).ToString("#,0.##", CultureInfo.InvariantCulture),
        };
        return Math.Log10;
    }

    private static void AddBar(Plot plot, double x, double low, double high, float width, string legend)
    {
        var bar = plot.Add.Line(x, low, x, high);
        bar.LineColor = OkabeIto.Narrow(OkabeIto.Blue);
        bar.LineWidth = width;
        bar.LegendText = legend;
    }

    private static void AddPrinted(Plot plot, FanPoint[] points, MarkerShape shape, Color color, string legend, Func<double, double> height)
    {
        if (points.Length > 0)
        {
            double[] months = [.. points.Select(point => point.ElapsedMonths)];
            double[] values = [.. points.Select(point => height(point.Value))];
            var markers = plot.Add.Markers(months, values, shape, ChartStyle.MarkerSize, color);
            markers.LegendText = legend;
        }
    }
}
