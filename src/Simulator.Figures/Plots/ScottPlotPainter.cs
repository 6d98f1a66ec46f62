using System.Globalization;
using System.Text;
using ScottPlot;
using Simulator.Figures.Charts;
using Simulator.Figures.Painting;

namespace Simulator.Figures.Plots;

/// <summary>Draws charts with ScottPlot.</summary>
/// <remarks>Not thread-safe: the library keeps its default font in a static property.</remarks>
public sealed class ScottPlotPainter : IChartPainter
{
    /// <inheritdoc/>
    public string? FontFor(CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return WithNativePart(() => FontFamilies.For(language));
    }

    /// <inheritdoc/>
    public byte[] Paint(FileChart chart, Painting.ImageFormat format, Painting.ImageSize size, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(language);
        return WithNativePart(() =>
        {
            var font = FontFamilies.For(language) ?? Fonts.Default;
            var plot = Build(chart, new ChartStyle(language, font));
            plot.ScaleFactor = size.Scale;
            Baselines.Correct(plot, font);
            PointNames.Place(plot, size);
            return format == Painting.ImageFormat.Svg
                ? Encoding.UTF8.GetBytes(plot.GetSvgXml(size.Width, size.Height))
                : plot.GetImageBytes(size.Width, size.Height, ScottPlot.ImageFormat.Png);
        });
    }

    /// <summary>The plot of a chart.</summary>
    internal static Plot Build(FileChart chart, ChartStyle style) => chart switch
    {
        CurveChart curve => CurvePlot.Build(curve, style),
        FunnelChart funnel => BarPlot.Build(funnel, style),
        PlacesChart places => BarPlot.Build(places, style),
        CalendarChart calendar => CalendarPlot.Build(calendar, style),
        MapChart map => MapPlot.Build(map, style),
        DifferenceChart difference => DifferencePlot.Build(difference, style),
        FanChart fan => FanPlot.Build(fan, style),
        _ => throw new ArgumentException($"no plot for {chart.GetType().Name}", nameof(chart)),
    };

    private static T WithNativePart<T>(Func<T> draw)
    {
        try
        {
            return draw();
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            throw new PainterException(missing.GetBaseException().Message, missing);
        }
    }
}
