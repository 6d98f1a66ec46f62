using ScottPlot;
using ScottPlot.Plottables;
using SkiaSharp;

namespace Simulator.Figures.Plots;

/// <summary>Puts texts back on their lines.</summary>
/// <remarks>
/// The library leaves below a text the depth of the font's deepest character. Fonts of many scripts have characters that reach far
/// below their lines, three quarters of the font's size in the case of Noto Sans CJK: texts stand that much too high.
/// </remarks>
internal static class Baselines
{
    /// <summary>Moves every text of a finished plot.</summary>
    public static void Correct(Plot plot, string font)
    {
        var excess = Excess(font);
        Move(plot.Axes.Title.Label, excess);
        foreach (var axis in plot.Axes.GetAxes())
        {
            Move(axis.Label, excess);
            Move(axis.TickLabelStyle, excess);
        }

        foreach (var text in plot.GetPlottables<Text>())
        {
            Move(text.LabelStyle, excess);
        }

        plot.Legend.Layout = new CorrectedLegend(plot.Legend.Layout, excess);
    }

    /// <summary>By how much the deepest character lies below the line, as a share of the font's size.</summary>
    private static float Excess(string font)
    {
        using var sample = new SKFont(Fonts.GetTypeface(font, bold: false, italic: false), size: 1);
        _ = sample.GetFontMetrics(out var metrics);
        return metrics.Bottom - metrics.Descent;
    }

    /// <summary>Downwards as the text itself has it, so to the right where it is turned to read upwards.</summary>
    private static void Move(LabelStyle label, float excess)
    {
        var (sine, cosine) = MathF.SinCos(float.DegreesToRadians(label.Rotation));
        label.OffsetX = -sine * excess * label.FontSize;
        label.OffsetY = cosine * excess * label.FontSize;
    }

    /// <summary>The legend makes its texts anew for every drawing: they are moved when they are laid out.</summary>
    private sealed class CorrectedLegend(ILegendLayout inner, float excess) : ILegendLayout
    {
        public LegendLayout GetLayout(Legend legend, LegendItem[] items, PixelSize maxSize, Paint paint)
        {
            foreach (var item in items)
            {
                Move(item.LabelStyle, excess);
            }

            return inner.GetLayout(legend, items, maxSize, paint);
        }
    }
}
