using ScottPlot;
using ScottPlot.Plottables;
using Simulator.Figures.Painting;
using Simulator.Figures.Plots;

namespace Simulator.Figures.Tests.Plots;

/// <summary>Names of points, kept apart.</summary>
public sealed class PointNamesTests
{
    private const string Name = "a name of some length";
    private static readonly ImageSize Size = new(600, 400, 1);

    [FontFact]
    public void Place_OfNamesFarApart_LeavesThemAtTheirFirstCorner()
    {
        var names = Place((2, 2), (2, 8));

        names.ShouldAllBe(name => name.IsVisible && name.LabelAlignment == Alignment.LowerLeft);
    }

    [FontFact]
    public void Place_NearTheEdge_TurnsTheNameInwards()
    {
        var name = Place((10, 10)).Single();

        name.IsVisible.ShouldBeTrue();
        name.LabelAlignment.ShouldBe(Alignment.UpperRight);
    }

    [FontFact]
    public void Place_OfNamesAtOnePoint_ShowsTheFirstAtItsFourCornersOnly() =>
        Place((5, 5), (5, 5), (5, 5), (5, 5), (5, 5)).Select(name => name.IsVisible).ShouldBe([true, true, true, true, false]);

    [FontTheory]
    [InlineData(-90, Alignment.UpperLeft)]
    [InlineData(0, Alignment.LowerLeft)]
    public void Place_OfANameThatIsTurned_TurnsItsExtentToo(float rotation, Alignment expected)
    {
        // At the left edge a name that reads upwards has no room to the left of its point; one that reads to the right needs none.
        var names = Place(rotation, (0, 2));

        names.Single().IsVisible.ShouldBeTrue();
        names.Single().LabelAlignment.ShouldBe(expected);
    }

    private static Text[] Place(params (double X, double Y)[] points) => Place(rotation: 0, points);

    private static Text[] Place(float rotation, params (double X, double Y)[] points)
    {
        var plot = new Plot();
        plot.Axes.SetLimits(0, 10, 0, 10);
        foreach (var (x, y) in points)
        {
            var name = plot.Add.Text(Name, x, y);
            name.LabelRotation = rotation;
        }

        PointNames.Place(plot, Size);
        return [.. plot.GetPlottables<Text>()];
    }
}
