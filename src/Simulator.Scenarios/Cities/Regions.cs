using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Cities;

/// <summary>Keys of regions.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class RegionKeys
{
    /// <summary>Most regions, and most entries of rail lines.</summary>
    public const int MaxRegions = 1_000;

    public static KeyTable Table { get; } = new(
        "region", "A place where firms have their head office, or where an event is held.",
        IdType.Key(IdKind.Region), CommonKeys.Name, CommonKeys.Longitude, CommonKeys.Latitude);

    /// <summary>The scenario's regions.</summary>
    public static Key<Items<Section>> Regions { get; } = Key.Needed(
        "regions", ListType.Of(Table, min: 1, MaxRegions), "Where firms have their head office and events are held.");
}

/// <summary>Keys of direct rail lines.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class DirectRailKeys
{
    public static Key<string> Region { get; } = Key.Needed("region", new ReferenceType(IdKind.Region), "The region.");

    public static Key<Items<string>> Cities { get; } = Key.Needed("cities", SetType.AllOr(IdKind.City), "Cities with a direct line.");

    public static KeyTable Table { get; } = new("direct_rail", "Direct high-speed rail from a region.", Region, Cities);

    /// <summary>The scenario's rail lines.</summary>
    public static Key<Items<Section>> DirectRail { get; } =
        Key.Optional("direct_rail", ListType.Of(Table, max: RegionKeys.MaxRegions), "none", "Direct high-speed rail lines.");
}

/// <summary>Makes regions and the rail lines that join them to cities.</summary>
internal static class RegionBuilder
{
    /// <summary>The regions in the order of the file.</summary>
    public static ImmutableArray<RegionParameters> Build(Section root) =>
    [
        .. root.Get(RegionKeys.Regions).Values.Select(region => new RegionParameters
        {
            Id = region.Id,
            LongitudeDegrees = region.Get(CommonKeys.Longitude),
            LatitudeDegrees = region.Get(CommonKeys.Latitude),
        }),
    ];

    /// <summary>Rail lines by region and city, each once.</summary>
    public static ImmutableArray<RailLink> BuildRail(Section root, IdIndex index) =>
    [
        .. root.Get(DirectRailKeys.DirectRail).Values
            .SelectMany(entry => index.OfAllOr(IdKind.City, entry.Get(DirectRailKeys.Cities))
                .Select(city => new RailLink(index.Of(IdKind.Region, entry.Get(DirectRailKeys.Region)), city)))
            .Distinct()
            .OrderBy(link => link.Region)
            .ThenBy(link => link.City),
    ];
}
