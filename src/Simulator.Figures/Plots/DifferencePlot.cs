using ScottPlot;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Plots;

/// <summary>The difference of two alternatives over time, zero as a line, and the week one overtakes the other.</summary>
internal static class DifferencePlot
{
    public static Plot Build(DifferenceChart chart, ChartStyle style)
    {
        var plot = style.Start(chart, style.Text.DateAxis);
        var xs = ChartStyle.Positions(chart.Dates);
        BandLayers.AddFill(plot, xs, [.. chart.P05], [.. chart.P95], OkabeIto.Wide(OkabeIto.Blue), style.Text.Band90);
        BandLayers.AddFill(plot, xs, [.. chart.Lower], [.. chart.Upper], OkabeIto.Narrow(OkabeIto.Blue), style.Text.Interval95);
        BandLayers.AddLine(plot, xs, [.. chart.Mean], OkabeIto.Blue, style.Text.Mean);
        plot.Add.HorizontalLine(0, 1, OkabeIto.Ink).ExcludeFromLegend = true;
        if (chart.Overtaken is { } date)
        {
            var line = plot.Add.VerticalLine(ChartStyle.Position(date), ChartStyle.ThickLine, OkabeIto.Vermilion, LinePattern.Dashed);
            line.ExcludeFromLegend = true;
            style.Label(plot, style.Text.Overtakes(chart.Leader), ChartStyle.Position(date), 0, Alignment.LowerLeft);
        }

        style.SetDates(plot);
        ChartStyle.ShowLegendBelow(plot);
        return plot;
    }
}
