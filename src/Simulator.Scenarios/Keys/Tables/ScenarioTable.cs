using Simulator.Scenarios.Keys.Types;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of a scenario file.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ScenarioTable
{
    /// <summary>Version of the schema that this program reads.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Most sectors in a scenario.</summary>
    public const int MaxSectors = 64;

    /// <summary>Most cities in a scenario.</summary>
    public const int MaxCities = 5_000;

    private const int MaxPlaces = 1_000;
    private const int MaxProvinces = 500;
    private const int MaxClasses = 64;
    private const int MaxWrittenFirms = 10_000;
    private const int MaxChambers = 500;
    private const int MaxEvents = 2_000;
    private const int MaxShocks = 200;

    /// <summary>Keys of the whole file.</summary>
    public static KeyTable Root { get; } = new(
        "scenario", "One campaign: who takes part, when, and under which assumptions.",
        Key.Needed("schema", NumberType.Count(0, 1000), "Version of this format; 1."),
        Key.Needed("meta", new MapType(MetaTable.Keys), "Name, calendar, seed and number of replicates."),
        Key.Needed("sectors", new ListType(new MapType(PlaceTables.Sector), min: 1, MaxSectors), "Sectors of the economy."),
        Key.Optional("supply_links", new ListType(new MapType(PlaceTables.SupplyLink), max: MaxSectors * MaxSectors), "none",
            "Sectors that supply each other."),
        Key.Needed("regions", new ListType(new MapType(PlaceTables.Region), min: 1, MaxPlaces),
            "Where firms have their head office and events are held."),
        Key.Optional("direct_rail", new ListType(new MapType(PlaceTables.DirectRail), max: MaxPlaces), "none",
            "Direct high-speed rail lines."),
        Key.Needed("provinces", new ListType(new MapType(PlaceTables.Province), min: 1, MaxProvinces), "Jurisdictions above the cities."),
        Key.Optional("city_defaults", new MapType(CityTables.Defaults), "the defaults below",
            "Values for every city that does not state its own."),
        Key.Needed("cities", new ListType(new MapType(CityTables.City), min: 1, MaxCities),
            "Cities, counties and zones that look for investors."),
        Key.Needed("firm_classes", new ListType(new MapType(FirmTables.Class), min: 1, MaxClasses), "Classes of firms."),
        Key.Optional("firms", new ListType(new MapType(FirmTables.Firm), max: MaxWrittenFirms), "none",
            "Firms given one by one; they come first."),
        Key.Optional("firm_generator", new MapType(FirmTables.Generator), "no generated firms", "A population of firms given by shares."),
        Key.Optional("chambers", new ListType(new MapType(ChamberTables.Chamber), max: MaxChambers), "none",
            "Chambers of commerce and hometown associations."),
        Key.Optional("events", new ListType(new MapType(EventTable.Keys), max: MaxEvents), "none", "Dated events."),
        Key.Optional("custom_strategies", StrategyTables.CustomStrategies, "none", "Strategies of this scenario, by id."),
        Key.Needed("strategies", new MapType(StrategyTables.Assignment), "Which city follows which strategy."),
        Key.Optional("variants", StrategyTables.Variants, "none", "Alternatives that `--strategy` can choose, by id."),
        Key.Optional("shocks", new ListType(new MapType(ShockTable.Keys), max: MaxShocks), "none", "Changes of the environment."),
        Key.Optional("params", new MapType(ParameterTables.Values), "the model's defaults",
            "Parameters of the model that differ from their default."),
        Key.Optional("priors", new MapType(ParameterTables.Priors), "none",
            "Parameters that are drawn anew, uniformly, in each replicate."));
}
