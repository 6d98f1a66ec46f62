using ScottPlot;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>A cumulative curve: bands, median, printed figures.</summary>
internal static class CurvePlot
{
    public static Plot Build(CurveFigure figure, FigureStyle style)
    {
        var plot = style.Start(figure, style.Text.DateAxis);
        BandLayers.Add(plot, FigureStyle.Positions(figure.Dates), figure.Band, style, OkabeIto.Blue);
        if (!figure.Record.IsEmpty)
        {
            double[] values = [.. figure.Record.Select(point => point.Value)];
            var points = plot.Add.Markers(
                FigureStyle.Positions(figure.Record.Select(point => point.Date)), values, MarkerShape.FilledDiamond, FigureStyle.MarkerSize,
                OkabeIto.Vermilion);
            points.LegendText = style.Text.Printed;
        }

        style.SetDates(plot);
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }
}
