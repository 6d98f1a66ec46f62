using System.Globalization;
using System.Text;
using ScottPlot;
using Simulator.Figures.Painting;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>Draws figures with ScottPlot.</summary>
/// <remarks>Not thread-safe: the library keeps its default font in a static property.</remarks>
public sealed class ScottPlotPainter : IFigurePainter
{
    /// <inheritdoc/>
    public string? FontFor(CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return WithNativePart(() => FigureFonts.For(language));
    }

    /// <inheritdoc/>
    public byte[] Paint(FigureSummary figure, FigureFormat format, FigureSize size, CultureInfo language)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(language);
        return WithNativePart(() =>
        {
            var font = FigureFonts.For(language) ?? Fonts.Default;
            var plot = Build(figure, new FigureStyle(language, font));
            plot.ScaleFactor = size.Scale;
            Baselines.Correct(plot, font);
            PointNames.Place(plot, size);
            return format == FigureFormat.Svg
                ? Encoding.UTF8.GetBytes(plot.GetSvgXml(size.Width, size.Height))
                : plot.GetImageBytes(size.Width, size.Height, ImageFormat.Png);
        });
    }

    /// <summary>The plot of a figure.</summary>
    internal static Plot Build(FigureSummary figure, FigureStyle style) => figure switch
    {
        CurveFigure curve => CurvePlot.Build(curve, style),
        FunnelFigure funnel => FunnelPlot.Build(funnel, style),
        PlacesFigure places => PlacesPlot.Build(places, style),
        CalendarFigure calendar => CalendarPlot.Build(calendar, style),
        FlowMapFigure map => FlowMapPlot.Build(map, style),
        DifferenceFigure difference => DifferencePlot.Build(difference, style),
        BacktestFigure backtest => BacktestPlot.Build(backtest, style),
        _ => throw new ArgumentException($"no plot for {figure.GetType().Name}", nameof(figure)),
    };

    private static T WithNativePart<T>(Func<T> draw)
    {
        try
        {
            return draw();
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            throw new FigureException(missing.GetBaseException().Message, missing);
        }
    }
}
