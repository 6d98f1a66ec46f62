using ScottPlot;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>What places signed, the largest on top, with their targets.</summary>
internal static class PlacesPlot
{
    public static Plot Build(PlacesFigure figure, FigureStyle style) =>
        EstimateBars.Build(figure, figure.Places, style.Text.Target, style);
}
