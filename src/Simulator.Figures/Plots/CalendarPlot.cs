using ScottPlot;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Plots;

/// <summary>Events as lines over the sign-up curve, each with its name along it.</summary>
internal static class CalendarPlot
{
    private const float Upright = -90;

    public static Plot Build(CalendarChart chart, ChartStyle style)
    {
        var plot = style.Start(chart, style.Text.DateAxis);
        BandLayers.Add(plot, ChartStyle.Positions(chart.Dates), chart.Band, style, OkabeIto.Blue);
        AddEvents(plot, [.. chart.Events.Where(e => e.Signs)], OkabeIto.Vermilion, LinePattern.Solid, style.Text.SigningEvent, style);
        AddEvents(plot, [.. chart.Events.Where(e => !e.Signs)], OkabeIto.Grey, LinePattern.Dashed, style.Text.OtherEvent, style);
        style.SetDates(plot);
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }

    private static void AddEvents(Plot plot, CalendarEvent[] events, Color color, LinePattern pattern, string legend, ChartStyle style)
    {
        foreach (var e in events)
        {
            var line = plot.Add.VerticalLine(ChartStyle.Position(e.Date), 1, color, pattern);
            line.ExcludeFromLegend = true;
            AddName(plot, e, style);
        }

        if (events.Length > 0)
        {
            AddSample(plot, ChartStyle.Position(events[0].Date), color, pattern, legend);
        }
    }

    /// <summary>One line of the legend for all events of a kind.</summary>
    private static void AddSample(Plot plot, double x, Color color, LinePattern pattern, string legend)
    {
        var sample = plot.Add.Line(x, 0, x, 0);
        sample.LineColor = color;
        sample.LinePattern = pattern;
        sample.LegendText = legend;
    }

    private static void AddName(Plot plot, CalendarEvent e, ChartStyle style)
    {
        var name = plot.Add.Text(e.Name.In(style.Language), ChartStyle.Position(e.Date), 0);
        name.LabelAlignment = Alignment.LowerLeft;
        name.LabelRotation = Upright;
        name.LabelFontColor = OkabeIto.Ink;
        name.LabelFontName = style.Font;
    }
}
