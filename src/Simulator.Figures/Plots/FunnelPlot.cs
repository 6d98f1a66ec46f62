using ScottPlot;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>Projects by stage, the first stage on top, with printed figures.</summary>
internal static class FunnelPlot
{
    public static Plot Build(FunnelFigure figure, FigureStyle style) =>
        EstimateBars.Build(figure, figure.Stages, style.Text.Printed, style);
}
