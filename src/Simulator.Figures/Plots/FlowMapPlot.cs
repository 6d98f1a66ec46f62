using System.Collections.Immutable;
using ScottPlot;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>Flows as lines from home regions to cities, the wider the more contracts.</summary>
internal static class FlowMapPlot
{
    private const double Widest = 6;
    private const double Narrowest = 0.4;
    private const double Opacity = 0.45;

    public static Plot Build(FlowMapFigure figure, FigureStyle style)
    {
        var plot = style.Start(figure, style.Text.MapLongitude);
        plot.YLabel(style.Text.MapLatitude);
        AddFlows(plot, figure, style);
        AddPlaces(plot, figure.Regions, MarkerShape.FilledCircle, OkabeIto.Orange, style.Text.HomeRegion);
        AddPlaces(plot, figure.Cities, MarkerShape.FilledSquare, OkabeIto.Green, style.Text.City);
        AddNames(plot, figure, style);
        FigureStyle.ShowLegendBelow(plot);
        return plot;
    }

    /// <summary>The smallest first, so that the largest lie on top.</summary>
    private static void AddFlows(Plot plot, FlowMapFigure figure, FigureStyle style)
    {
        for (var i = figure.Flows.Length - 1; i >= 0; i--)
        {
            var flow = figure.Flows[i];
            var (from, to) = (figure.Regions[flow.Region], figure.Cities[flow.City]);
            var line = plot.Add.Line(from.Longitude, from.Latitude, to.Longitude, to.Latitude);
            line.LineColor = OkabeIto.Blue.WithAlpha(Opacity);
            line.LineWidth = (float)Math.Max(Narrowest, Widest * flow.Value / figure.Flows[0].Value);
            line.LegendText = i == 0 ? FormattableString.Invariant($"{figure.ValueAxis.In(style.Language)}: {flow.Value:0.0}") : "";
        }
    }

    private static void AddPlaces(Plot plot, ImmutableArray<MapPlace> places, MarkerShape shape, Color color, string legend)
    {
        if (places.IsEmpty)
        {
            return;
        }

        double[] longitudes = [.. places.Select(place => place.Longitude)];
        double[] latitudes = [.. places.Select(place => place.Latitude)];
        var markers = plot.Add.Markers(longitudes, latitudes, shape, FigureStyle.MarkerSize, color);
        markers.LegendText = legend;
    }

    /// <summary>Places with the most contracts first: where names crowd, theirs are shown.</summary>
    private static void AddNames(Plot plot, FlowMapFigure figure, FigureStyle style)
    {
        var regions = WithContracts(figure.Regions, figure, flow => flow.Region);
        var cities = WithContracts(figure.Cities, figure, flow => flow.City);
        foreach (var (place, _) in regions.Concat(cities).OrderByDescending(entry => entry.Contracts))
        {
            style.Label(plot, place.Name.In(style.Language), place.Longitude, place.Latitude, Alignment.LowerLeft);
        }
    }

    private static IEnumerable<(MapPlace Place, double Contracts)> WithContracts(
        ImmutableArray<MapPlace> places, FlowMapFigure figure, Func<MapFlow, int> placeOf)
    {
        var flows = figure.Flows.ToLookup(placeOf, flow => flow.Value);
        return places.Select((place, at) => (place, flows[at].Sum()));
    }
}
