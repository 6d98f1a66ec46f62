using System.Collections.Immutable;
using ScottPlot;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Plots;

/// <summary>Flows as lines from home regions to cities, the wider the more contracts.</summary>
internal static class MapPlot
{
    private const double Widest = 6;
    private const double Narrowest = 0.4;
    private const double Opacity = 0.45;

    public static Plot Build(MapChart chart, ChartStyle style)
    {
        var plot = style.Start(chart, style.Text.MapLongitude);
        plot.YLabel(style.Text.MapLatitude);
        AddFlows(plot, chart, style);
        AddPlaces(plot, chart.Regions, MarkerShape.FilledCircle, OkabeIto.Orange, style.Text.HomeRegion);
        AddPlaces(plot, chart.Cities, MarkerShape.FilledSquare, OkabeIto.Green, style.Text.City);
        AddNames(plot, chart, style);
        ChartStyle.ShowLegendBelow(plot);
        return plot;
    }

    /// <summary>The smallest first, so that the largest lie on top.</summary>
    private static void AddFlows(Plot plot, MapChart chart, ChartStyle style)
    {
        for (var i = chart.Flows.Length - 1; i >= 0; i--)
        {
            var flow = chart.Flows[i];
            var (from, to) = (chart.Regions[flow.Region], chart.Cities[flow.City]);
            var line = plot.Add.Line(from.Longitude, from.Latitude, to.Longitude, to.Latitude);
            line.LineColor = OkabeIto.Blue.WithAlpha(Opacity);
            line.LineWidth = (float)Math.Max(Narrowest, Widest * flow.Value / chart.Flows[0].Value);
            line.LegendText = i == 0 ? FormattableString.Invariant($"{chart.ValueAxis.In(style.Language)}: {flow.Value:0.0}") : "";
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
        var markers = plot.Add.Markers(longitudes, latitudes, shape, ChartStyle.MarkerSize, color);
        markers.LegendText = legend;
    }

    /// <summary>Places with the most contracts first: where names crowd, theirs are shown.</summary>
    private static void AddNames(Plot plot, MapChart chart, ChartStyle style)
    {
        var regions = WithContracts(chart.Regions, chart, flow => flow.Region);
        var cities = WithContracts(chart.Cities, chart, flow => flow.City);
        foreach (var (place, _) in regions.Concat(cities).OrderByDescending(entry => entry.Contracts))
        {
            style.Label(plot, place.Name.In(style.Language), place.Longitude, place.Latitude, Alignment.LowerLeft);
        }
    }

    private static IEnumerable<(MapPlace Place, double Contracts)> WithContracts(
        ImmutableArray<MapPlace> places, MapChart chart, Func<MapFlow, int> placeOf)
    {
        var flows = chart.Flows.ToLookup(placeOf, flow => flow.Value);
        return places.Select((place, at) => (place, flows[at].Sum()));
    }
}
