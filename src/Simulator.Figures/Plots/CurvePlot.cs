using ScottPlot;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Plots;

/// <summary>A cumulative curve: bands, median, printed figures.</summary>
internal static class CurvePlot
{
    public static Plot Build(CurveChart chart, ChartStyle style)
    {
        var plot = style.Start(chart, style.Text.DateAxis);
        BandLayers.Add(plot, ChartStyle.Positions(chart.Dates), chart.Band, style, OkabeIto.Blue);
        if (!chart.Record.IsEmpty)
        {
            double[] values = [.. chart.Record.Select(point => point.Value)];
            var points = plot.Add.Markers(
                ChartStyle.Positions(chart.Record.Select(point => point.Date)), values, MarkerShape.FilledDiamond, ChartStyle.MarkerSize,
                OkabeIto.Vermilion);
            points.LegendText = style.Text.Printed;
        }

        style.SetDates(plot);
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }
}

/// <summary>The 90% band, the 50% band over it, the median on top.</summary>
internal static class BandLayers
{
    public static void Add(Plot plot, double[] xs, BandSeries band, ChartStyle style, Color color)
    {
        AddFill(plot, xs, [.. band.P05], [.. band.P95], OkabeIto.Wide(color), style.Text.Band90);
        AddFill(plot, xs, [.. band.P25], [.. band.P75], OkabeIto.Narrow(color), style.Text.Band50);
        AddLine(plot, xs, [.. band.P50], color, style.Text.Median);
    }

    public static void AddFill(Plot plot, double[] xs, double[] low, double[] high, Color color, string legend)
    {
        var fill = plot.Add.FillY(xs, low, high);
        fill.FillColor = color;
        fill.LineWidth = 0;
        fill.MarkerSize = 0;
        fill.LegendText = legend;
    }

    public static void AddLine(Plot plot, double[] xs, double[] ys, Color color, string legend)
    {
        var line = plot.Add.ScatterLine(xs, ys, color);
        line.LineWidth = ChartStyle.ThickLine;
        line.LegendText = legend;
    }
}
