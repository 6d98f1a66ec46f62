using ScottPlot;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>Forecasts as bars of their 90 and 50% bands with the printed figures: hits and misses.</summary>
internal static class BacktestPlot
{
    private const float WideBar = 3;
    private const float NarrowBar = 7;

    public static Plot Build(BacktestFigure figure, FigureStyle style)
    {
        var plot = style.Start(figure, style.Text("months_axis"));
        for (var i = 0; i < figure.Points.Length; i++)
        {
            var point = figure.Points[i];
            AddBar(plot, point.ElapsedMonths, point.P05, point.P95, WideBar, i == 0 ? style.Text("forecast_90") : "");
            AddBar(plot, point.ElapsedMonths, point.P25, point.P75, NarrowBar, i == 0 ? style.Text("forecast_50") : "");
        }

        AddPrinted(plot, [.. figure.Points.Where(point => point.IsHit)], MarkerShape.FilledCircle, OkabeIto.Green, style.Text("hit"));
        AddPrinted(plot, [.. figure.Points.Where(point => !point.IsHit)], MarkerShape.Eks, OkabeIto.Vermilion, style.Text("miss"));
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }

    private static void AddBar(Plot plot, double x, double low, double high, float width, string legend)
    {
        var bar = plot.Add.Line(x, low, x, high);
        bar.LineColor = OkabeIto.Narrow(OkabeIto.Blue);
        bar.LineWidth = width;
        bar.LegendText = legend;
    }

    private static void AddPrinted(Plot plot, BacktestPoint[] points, MarkerShape shape, Color color, string legend)
    {
        if (points.Length > 0)
        {
            double[] months = [.. points.Select(point => point.ElapsedMonths)];
            double[] values = [.. points.Select(point => point.Value)];
            var markers = plot.Add.Markers(months, values, shape, FigureStyle.MarkerSize, color);
            markers.LegendText = legend;
        }
    }
}
