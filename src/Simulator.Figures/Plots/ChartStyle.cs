using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Plots;

/// <summary>What all figures share: language, font, titles.</summary>
/// <param name="Language">Language of the texts.</param>
/// <param name="Font">Family that has the language's characters.</param>
internal sealed record ChartStyle(CultureInfo Language, string Font)
{
    public const float ThickLine = 2;
    public const float MarkerSize = 9;

    /// <summary>An empty plot with the chart's title and the title of its value axis on the left.</summary>
    public Plot Start(FileChart chart, string bottomAxis)
    {
        var plot = new Plot();
        plot.Font.Set(Font);
        plot.Legend.FontName = Font;
        plot.Title(chart.Title.In(Language));
        plot.XLabel(bottomAxis);
        plot.YLabel(chart.ValueAxis.In(Language));
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

/// <summary>Colours that readers with any colour vision tell apart.</summary>
/// <remarks>Source: Okabe and Ito (2008), Color Universal Design.</remarks>
internal static class OkabeIto
{
    private const double Faint = 0.18;
    private const double Light = 0.35;

    public static Color Ink { get; } = Color.FromHex("#000000");

    public static Color Grey { get; } = Color.FromHex("#999999");

    public static Color Blue { get; } = Color.FromHex("#0072B2");

    public static Color Orange { get; } = Color.FromHex("#E69F00");

    public static Color Green { get; } = Color.FromHex("#009E73");

    public static Color Vermilion { get; } = Color.FromHex("#D55E00");

    /// <summary>Fill of a 90% band.</summary>
    public static Color Wide(Color color) => color.WithAlpha(Faint);

    /// <summary>Fill of a 50% band, over that of 90%.</summary>
    public static Color Narrow(Color color) => color.WithAlpha(Light);
}
