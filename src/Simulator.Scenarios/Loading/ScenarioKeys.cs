using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Events;
using Simulator.Scenarios.Firms;
using Simulator.Scenarios.Parameters;
using Simulator.Scenarios.Plans;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Shocks;
using Simulator.Scenarios.Strategies;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Loading;

/// <summary>Keys of a scenario file.</summary>
/// <remarks>What is in the world has its keys in the folder of its concept. Immutable and thread-safe.</remarks>
internal static class ScenarioKeys
{
    public static Key<Section> Meta { get; } =
        Key.Needed("meta", new MapType(MetaKeys.Table), "Name, calendar, seed and number of replicates.");

    /// <summary>Keys of the whole file.</summary>
    public static KeyTable Table { get; } = new(
        "scenario", "One campaign: who takes part, when, and under which assumptions.",
        CommonKeys.Schema, Meta, SectorKeys.Sectors, SupplyLinkKeys.SupplyLinks, RegionKeys.Regions, DirectRailKeys.DirectRail,
        ProvinceKeys.Provinces, CityKeys.Defaults, CityKeys.Cities, FirmClassKeys.FirmClasses, FirmKeys.Firms,
        FirmGeneratorKeys.FirmGenerator, ChamberKeys.Chambers, EventKeys.Events, CustomStrategyKeys.CustomStrategies,
        StrategyKeys.Strategies, VariantKeys.Variants, PlanKeys.Plans, ShockKeys.Shocks, ParameterKeys.Values, ParameterKeys.Priors);
}

/// <summary>Keys under <c>meta</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class MetaKeys
{
    private const int MaxReplicates = 1_000_000;
    private const int DefaultReplicates = 200;
    private const int MaxNotes = 100;

    public static Key<LocalizedText> Title { get; } = Key.Needed("title", new NamesType(), "Title.");

    public static Key<string> Record { get; } =
        Key.Optional("record", new FileNameType(), "none", "File of the published record, in the scenario's folder.");

    public static Key<uint> Seed { get; } = Key.WithDefault("seed", NumberType.Seed(), 1u, "1", "Seed of all draws.");

    public static Key<int> Replicates { get; } = Key.WithDefault(
        "replicates", NumberType.Count(1, MaxReplicates), DefaultReplicates, "200", "Number of replicates.");

    /// <summary>Exchange rate, 万元 per 万美元.</summary>
    public static Key<double> ExchangeRate { get; } = Key.Optional(
        "fx", NumberType.Plain(0.01, 1000, "万元/万美元"), "none; amounts in 万美元 need it", "Exchange rate, 万元 per 万美元.");

    public static Key<Items<LocalizedText>> Notes { get; } = Key.Optional(
        "notes", new ListType<LocalizedText>(new NamesType(TextType.NoteLength), max: MaxNotes), "none", "What a reader should know.");

    public static KeyTable Table { get; } = new(
        "meta", "Name, calendar, seed and number of replicates.",
        IdType.Key(IdKind.Scenario, "Id; names the folder of the results."), Title, Record, CalendarKeys.StartDate, CalendarKeys.Weeks,
        CalendarKeys.BurnIn, CalendarKeys.PromotionStart, Seed, Replicates, ExchangeRate, Notes);
}
