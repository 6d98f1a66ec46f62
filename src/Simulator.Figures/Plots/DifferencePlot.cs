using ScottPlot;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>The difference of two alternatives over time, zero as a line, and the week one overtakes the other.</summary>
internal static class DifferencePlot
{
    public static Plot Build(DifferenceFigure figure, FigureStyle style)
    {
        var plot = style.Start(figure, style.Text.DateAxis);
        var xs = FigureStyle.Positions(figure.Dates);
        BandLayers.AddFill(plot, xs, [.. figure.P05], [.. figure.P95], OkabeIto.Wide(OkabeIto.Blue), style.Text.Band90);
        BandLayers.AddFill(plot, xs, [.. figure.Lower], [.. figure.Upper], OkabeIto.Narrow(OkabeIto.Blue), style.Text.Interval95);
        BandLayers.AddLine(plot, xs, [.. figure.Mean], OkabeIto.Blue, style.Text.Mean);
        plot.Add.HorizontalLine(0, 1, OkabeIto.Ink).ExcludeFromLegend = true;
        if (figure.Overtaken is { } date)
        {
            var line = plot.Add.VerticalLine(FigureStyle.Position(date), FigureStyle.ThickLine, OkabeIto.Vermilion, LinePattern.Dashed);
            line.ExcludeFromLegend = true;
            style.Label(plot, style.Text.Overtakes(figure.Leader), FigureStyle.Position(date), 0, Alignment.LowerLeft);
        }

        style.SetDates(plot);
        FigureStyle.ShowLegendBelow(plot);
        return plot;
    }
}
