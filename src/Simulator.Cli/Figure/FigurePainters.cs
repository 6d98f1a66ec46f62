using Simulator.Cli.Hosting;
using Simulator.Figures.Painting;

namespace Simulator.Cli.Figure;

/// <summary>What can draw figures: the composition root, where the optional drawing library has its one <c>#if</c>.</summary>
internal static class FigurePainters
{
    /// <summary>How the names of packages begin that only drawing needs.</summary>
    private const string Packages = "ScottPlot";

    private static readonly IChartPainter[] Available =
    [
#if SCOTTPLOT
        new Figures.Plots.ScottPlotPainter(),
#endif
    ];

    /// <summary>The painter of this build, or null.</summary>
    public static IChartPainter? OfThisBuild => Available.FirstOrDefault();

    /// <summary>Packages for want of which there is no painter.</summary>
    public static IEnumerable<string> MissingPackages =>
        ProductInfo.MissingPackages.Where(package => package.StartsWith(Packages, StringComparison.Ordinal));
}
