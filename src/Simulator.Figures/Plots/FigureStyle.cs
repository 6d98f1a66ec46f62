using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;
using Simulator.Figures.Summaries;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Plots;

/// <summary>What all figures share: language, font, titles.</summary>
/// <param name="Language">Language of the texts.</param>
/// <param name="Font">Family that has the language's characters.</param>
internal sealed record FigureStyle(CultureInfo Language, string Font)
{
    public const float ThickLine = 2;
    public const float MarkerSize = 9;

    /// <summary>An empty plot with the figure's title and the title of its value axis on the left.</summary>
    public Plot Start(FigureSummary figure, string bottomAxis)
    {
        var plot = new Plot();
        plot.Font.Set(Font);
        plot.Legend.FontName = Font;
        plot.Title(figure.Title.In(Language));
        plot.XLabel(bottomAxis);
        plot.YLabel(figure.ValueAxis.In(Language));
        return plot;
    }

    /// <summary>Turns the bottom axis into one of dates; the axis is a new one, so its title and font are set again.</summary>
    public void SetDates(Plot plot)
    {
        plot.Axes.DateTimeTicksBottom().TickGenerator = new DateTimeAutomatic
        {
            LabelFormatter = date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        plot.XLabel(Text.DateAxis);
        plot.Font.Set(Font);
    }

    /// <summary>Shows the legend below the axes, for figures of which any part of the frame may hold data.</summary>
    public static void ShowLegendBelow(Plot plot)
    {
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.TightHorizontalWrapping = true;
        plot.ShowLegend(Edge.Bottom);
    }

    public ChartText Text { get; } = new(Language);

    /// <summary>A label beside a point.</summary>
    public void Label(Plot plot, string text, double x, double y, Alignment alignment)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelAlignment = alignment;
        label.LabelFontColor = OkabeIto.Ink;
        label.LabelFontName = Font;
    }

    /// <summary>Dates as the axis counts them.</summary>
    public static double[] Positions(IEnumerable<DateOnly> dates) => [.. dates.Select(Position)];

    /// <summary>A date as the axis counts it.</summary>
    public static double Position(DateOnly date) => date.ToDateTime(TimeOnly.MinValue).ToOADate();
}
