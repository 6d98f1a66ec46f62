using System.Collections.Immutable;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Keys;

namespace Simulator.Scenarios.Building;

/// <summary>Regions, provinces, rail lines and supply links.</summary>
internal static class PlaceBuilder
{
    public static ImmutableArray<RegionParameters> Regions(Section root) =>
    [
        .. root.Children("regions").Select(region => new RegionParameters
        {
            Id = region.Text("id"),
            LongitudeDegrees = region.Number("lon"),
            LatitudeDegrees = region.Number("lat"),
        }),
    ];

    public static ImmutableArray<ProvinceParameters> Provinces(Section root) =>
    [
        .. root.Children("provinces").Select(province => new ProvinceParameters
        {
            Id = province.Text("id"),
            LeaderDaysPerYear = province.Number("leader_days"),
            SignedTarget = province.Money("signed_target"),
        }),
    ];

    /// <summary>Rail lines by region and city, each once.</summary>
    public static ImmutableArray<RailLink> DirectRail(Section root, Positions positions) =>
    [
        .. root.Children("direct_rail")
            .SelectMany(entry => Cities(entry, positions)
                .Select(city => new RailLink(positions.Of(IdKind.Region, entry.Text("region")), city)))
            .Distinct()
            .OrderBy(link => link.Region)
            .ThenBy(link => link.City),
    ];

    /// <summary>Weight of sector j for sector k at k·K + j; empty where there are no links.</summary>
    public static ImmutableArray<double> SupplyLinks(Section root, Positions positions)
    {
        if (root.Items("supply_links").IsEmpty)
        {
            return [];
        }

        var count = positions.Count(IdKind.Sector);
        var weights = new double[count * count];
        foreach (var link in root.Children("supply_links"))
        {
            var at = (positions.Of(IdKind.Sector, link.Text("to")) * count) + positions.Of(IdKind.Sector, link.Text("from"));
            weights[at] = link.Number("weight");
        }

        return [.. weights];
    }

    private static IEnumerable<int> Cities(Section entry, Positions positions)
    {
        var named = entry.Items("cities");
        return named.IsEmpty ? Enumerable.Range(0, positions.Count(IdKind.City)) : positions.Of(IdKind.City, named);
    }
}
