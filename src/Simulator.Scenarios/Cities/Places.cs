using System.Collections.Immutable;
using Simulator.Core.Provinces;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Cities;

/// <summary>Keys of provinces.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ProvinceKeys
{
    private const double MaxTargetWan = 1e10;
    private const int MaxProvinces = 500;

    public static Key<string> Id { get; } = IdType.Key(IdKind.Province);

    /// <summary>Time of leaders, days per year.</summary>
    public static Key<double> LeaderDays { get; } = Key.WithDefault(
        "leader_days", new NumberType(Dimensions.Days.OrBare(), 0, 10_000), 0, "0", "Time of its leaders for promotion, days per year.");

    /// <summary>Target, 万元 per year.</summary>
    public static Key<double> SignedTarget { get; } = Key.WithDefault(
        "signed_target", new NumberType(Dimensions.MoneyWanPerYear, 0, MaxTargetWan), 0, "0 亿元",
        "Target for the signed amount, per year (M2).");

    public static KeyTable Table { get; } = new(
        "province", "The jurisdiction above the cities: a province, or a city above its counties.",
        Id, CommonKeys.Name, LeaderDays, SignedTarget);

    /// <summary>The scenario's provinces.</summary>
    public static Key<Items<Section>> Provinces { get; } =
        Key.Needed("provinces", ListType.Of(Table, min: 1, MaxProvinces), "Jurisdictions above the cities.");
}

/// <summary>Makes provinces.</summary>
internal static class ProvinceBuilder
{
    /// <summary>The provinces in the order of the file.</summary>
    public static ImmutableArray<ProvinceParameters> Build(Section root) =>
    [
        .. root.Get(ProvinceKeys.Provinces).Values.Select(province => new ProvinceParameters
        {
            Id = province.Id,
            LeaderDaysPerYear = province.Get(ProvinceKeys.LeaderDays),
            SignedTarget = Money.FromWan(province.Get(ProvinceKeys.SignedTarget)),
        }),
    ];
}

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
