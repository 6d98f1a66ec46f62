using Simulator.Core.Cities;
using Simulator.Core.Units;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Cities;

/// <summary>Keys of cities and of their common defaults.</summary>
/// <remarks>Defaults: <see cref="CityDefaults"/>. Immutable and thread-safe.</remarks>
internal static class CityKeys
{
    /// <summary>Most cities in a scenario.</summary>
    private const int MaxCities = 5_000;

    public static Key<string> Id { get; } = IdType.Key(IdKind.City);

    public static Key<LocalizedText> Name => CommonKeys.Name;

    public static Key<string> Province { get; } =
        Key.Needed("province", new ReferenceType(IdKind.Province), "The jurisdiction above it.");

    /// <summary>Longitude, degrees east.</summary>
    public static Key<double> Longitude => CommonKeys.Longitude;

    /// <summary>Latitude, degrees north.</summary>
    public static Key<double> Latitude => CommonKeys.Latitude;

    public static Key<Items<double>> Sectors { get; } = Key.Optional(
        "sectors", new DictionaryType<double>(new ReferenceType(IdKind.Sector), NumberType.Share()), "0 in every sector",
        "Strength in each sector, in [0, 1]; a sector that is not named has 0.");

    public static Key<double> Attractiveness { get; } = Key.WithDefault(
        "attractiveness", NumberType.Plain(-10, 10, "logit"), 0, "0", "α: attractiveness apart from all that the model names, logit (M8).");

    public static Key<double> Service { get; } = Key.WithDefault(
        "service", NumberType.Share(), CityDefaults.ServiceQuality, "0.5", "q: quality of service to investors, in [0, 1].");

    /// <summary>Land, 亩.</summary>
    public static Key<double> Land { get; } = Key.WithDefault(
        "land", new NumberType(Dimensions.Land, 0, 1e8), CityDefaults.LandMu, "20000 亩", "Land that can be given out during the run.");

    /// <summary>Money for incentives, 万元.</summary>
    public static Key<double> Purse { get; } = Key.WithDefault(
        "purse", NumberType.MoneyWan(0, 1e10), CityDefaults.PurseYi * Money.WanPerYi, "100 亿元",
        "Money for incentives during the run.");

    /// <summary>Promotion budget, 万元 per year.</summary>
    public static Key<double> Promotion { get; } = Key.WithDefault(
        "promotion", new NumberType(Dimensions.MoneyWanPerYear, 0, 1e8), 0, "0 万元", "Promotion budget, per year.");

    public static Key<double> Officers { get; } = Key.WithDefault(
        "officers", NumberType.Plain(0, 100_000), CityDefaults.Officers, "5", "Officers who follow deals.");

    public static Key<double> IncentiveCap { get; } = Key.WithDefault(
        "incentive_cap", NumberType.Share(), CityDefaults.IncentiveCap, "15%", "Largest incentive, share of the amount.");

    public static Key<double> FiscalYield { get; } = Key.WithDefault(
        "fiscal_yield", NumberType.Share(), CityDefaults.FiscalYield, "6%", "τ: fiscal yield of a project, share of the amount.");

    public static Key<double> PostedIncentive { get; } = Key.WithDefault(
        "posted_incentive", NumberType.Share(), CityDefaults.FiscalYield, "6%",
        "x̂: incentive named in pitches, share of the amount.");

    public static Key<double> TargetWeight { get; } = Key.WithDefault(
        "target_weight", NumberType.Plain(0, 1e6), 1, "1", "Weight when the province shares out its target.");

    public static Key<double> ChainTarget { get; } = Key.WithDefault(
        "chain_target", NumberType.Plain(0.001, 1e6), CityDefaults.ChainTarget, "10",
        "Projects per sector at which its chain has no gap left.");

    public static Key<Items<double>> Anchors { get; } = Key.Optional(
        "anchors", new DictionaryType<double>(new ReferenceType(IdKind.Sector), NumberType.Plain(0, 1e6)), "none",
        "Anchor firms present per sector at the start.");

    public static Key<Section> CarryOver { get; } = Key.Optional(
        "carry_over", new MapType(CarryOverKeys.Table), "none", "Signings before week 0 that land during the campaign.");

    /// <summary>Keys that a city and the common defaults share.</summary>
    private static Key[] Shared =>
    [
        Sectors, Attractiveness, Service, Land, Purse, Promotion, Officers, IncentiveCap, FiscalYield, PostedIncentive, TargetWeight,
        ChainTarget, Anchors, CarryOver,
    ];

    public static KeyTable Table { get; } = new(
        "city", "A city, county or zone that looks for investors.", [Id, Name, Province, Longitude, Latitude, .. Shared]);

    /// <summary>The scenario's cities.</summary>
    public static Key<Items<Section>> Cities { get; } = Key.Needed(
        "cities", ListType.Of(Table, min: 1, MaxCities), "Cities, counties and zones that look for investors.");

    /// <summary>What counts for every city that does not state its own.</summary>
    public static Key<Section> Defaults { get; } = Key.Optional(
        "city_defaults", new MapType(new KeyTable("city_defaults", "Values for every city that does not state its own.", Shared)),
        "the defaults below", "Values for every city that does not state its own.");
}

/// <summary>Keys under <c>carry_over</c> of a city.</summary>
internal static class CarryOverKeys
{
    public static Key<double> PerWeek { get; } = Key.WithDefault(
        "per_week", NumberType.Plain(0, 1000), 0, "0", "Signings per week before week 0, per week.");

    public static Key<double> LogMedian { get; } = Key.WithDefault(
        "log_median", NumberType.Plain(-10, 10), 0, "0", "Logarithm of the median amount, ln 亿元.");

    public static KeyTable Table { get; } =
        new("carry_over", "Signings before week 0 that land during the campaign.", PerWeek, LogMedian);
}
