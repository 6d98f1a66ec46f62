using ScottPlot;
using ScottPlot.Plottables;
using Simulator.Figures.Painting;
using SkiaSharp;

namespace Simulator.Figures.Plots;

/// <summary>Keeps names apart: each goes to a corner of its point where it has room, the first added first.</summary>
internal static class PointNames
{
    /// <summary>The name's corner that lies at the point, in the order of preference; names that are turned turn with it.</summary>
    private static readonly Alignment[] Corners = [Alignment.LowerLeft, Alignment.LowerRight, Alignment.UpperLeft, Alignment.UpperRight];

    /// <summary>Pixels by which a name may leave the frame: a name at its edge does by rounding.</summary>
    private const float Tolerance = 1;

    /// <summary>Gives every name of a finished plot its corner; a name that has room at none is not shown.</summary>
    public static void Place(Plot plot, ImageSize size)
    {
        plot.RenderInMemory(size.Width, size.Height);
        var frame = plot.RenderManager.LastRender.DataRect;
        using var paint = Paint.NewDisposablePaint();
        var room = frame.Expand(Tolerance).ToSKRect();
        var taken = new List<SKRect>();
        foreach (var name in plot.GetPlottables<Text>())
        {
            name.IsVisible = Array.Exists(Corners, corner =>
            {
                name.LabelAlignment = corner;
                var place = Extent(name, plot, frame, paint);
                var free = room.Contains(place) && !taken.Exists(place.IntersectsWith);
                if (free)
                {
                    taken.Add(place);
                }

                return free;
            });
        }
    }

    private static SKRect Extent(Text name, Plot plot, PixelRect frame, Paint paint)
    {
        var rectangle = name.LabelStyle.Measure(name.LabelText, paint).Rect(name.LabelAlignment).ToSKRect();
        var extent = SKMatrix.CreateRotationDegrees(name.LabelRotation).MapRect(rectangle);
        extent.Offset(plot.Axes.Bottom.GetPixel(name.Location.X, frame), plot.Axes.Left.GetPixel(name.Location.Y, frame));
        return extent;
    }
}
