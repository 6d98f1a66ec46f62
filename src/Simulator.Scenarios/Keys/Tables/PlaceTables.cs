using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Quantities;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of sectors, regions, rail lines and provinces.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class PlaceTables
{
    private const double MaxLongitude = 180;
    private const double MaxLatitude = 90;
    private const double MaxTargetWan = 1e10;

    public static KeyTable Sector { get; } = new(
        "sector", "A sector of the economy.",
        Key.Needed("id", new IdType(IdKind.Sector), "Id."),
        Name());

    public static KeyTable SupplyLink { get; } = new(
        "supply_link", "One sector supplies another one, or buys from it.",
        Key.Needed("from", new ReferenceType(IdKind.Sector), "The supplier or customer."),
        Key.Needed("to", new ReferenceType(IdKind.Sector), "The sector whose chain it belongs to."),
        Key.WithDefault("weight", NumberType.Share(), 1.0, "1", "Weight in the chain gap (M4), unitless."));

    public static KeyTable Region { get; } = new(
        "region", "A place where firms have their head office, or where an event is held.",
        Key.Needed("id", new IdType(IdKind.Region), "Id."),
        Name(),
        Longitude(),
        Latitude());

    public static KeyTable DirectRail { get; } = new(
        "direct_rail", "Direct high-speed rail from a region.",
        Key.Needed("region", new ReferenceType(IdKind.Region), "The region."),
        Key.Needed("cities", new SetType(new ReferenceType(IdKind.City), orAll: true), "Cities with a direct line."));

    public static KeyTable Province { get; } = new(
        "province", "The jurisdiction above the cities: a province, or a city above its counties.",
        Key.Needed("id", new IdType(IdKind.Province), "Id."),
        Name(),
        Key.WithDefault("leader_days", new NumberType(Dimensions.Days.OrBare(), 0, 10_000), 0.0, "0",
            "Time of its leaders for promotion, days per year."),
        Key.WithDefault("signed_target", new NumberType(Dimensions.MoneyWanPerYear, 0, MaxTargetWan), 0.0, "0 亿元",
            "Target for the signed amount, per year (M2)."));

    /// <summary>The key <c>name</c>; the id serves where it is absent.</summary>
    public static Key Name() => Key.Optional("name", new NamesType(), "the id", "Name.");

    /// <summary>The key <c>lon</c>.</summary>
    public static Key Longitude() =>
        Key.Needed("lon", NumberType.Plain(-MaxLongitude, MaxLongitude), "Longitude, degrees east.");

    /// <summary>The key <c>lat</c>.</summary>
    public static Key Latitude() =>
        Key.Needed("lat", NumberType.Plain(-MaxLatitude, MaxLatitude), "Latitude, degrees north.");
}
