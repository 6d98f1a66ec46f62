using Simulator.Core.Cities;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Quantities;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of cities and of their common defaults.</summary>
/// <remarks>Defaults: <see cref="CityDefaults"/>. Immutable and thread-safe.</remarks>
internal static class CityTables
{
    public static KeyTable CarryOver { get; } = new(
        "carry_over", "Signings before week 0 that land during the campaign.",
        Key.WithDefault("per_week", NumberType.Plain(0, 1000), 0.0, "0", "Signings per week before week 0, per week."),
        Key.WithDefault("log_median", NumberType.Plain(-10, 10), 0.0, "0", "Logarithm of the median amount, ln 亿元."));

    public static KeyTable City { get; } = new(
        "city", "A city, county or zone that looks for investors.",
        [
            Key.Needed("id", new IdType(IdKind.City), "Id."),
            PlaceTables.Name(),
            Key.Needed("province", new ReferenceType(IdKind.Province), "The jurisdiction above it."),
            PlaceTables.Longitude(),
            PlaceTables.Latitude(),
            .. Tuning(),
        ]);

    public static KeyTable Defaults { get; } = new("city_defaults", "Values for every city that does not state its own.", Tuning());

    private static Key[] Tuning() =>
    [
        Key.Optional("sectors", new DictionaryType(new ReferenceType(IdKind.Sector), NumberType.Share()), "0 in every sector",
            "Strength in each sector, in [0, 1]; a sector that is not named has 0."),
        Key.WithDefault("attractiveness", NumberType.Plain(-10, 10, "logit"), 0.0, "0",
            "α: attractiveness apart from all that the model names, logit (M8)."),
        Key.WithDefault("service", NumberType.Share(), CityDefaults.ServiceQuality, "0.5",
            "q: quality of service to investors, in [0, 1]."),
        Key.WithDefault("land", new NumberType(Dimensions.Land, 0, 1e8), CityDefaults.LandMu, "20000 亩",
            "Land that can be given out during the run."),
        Key.WithDefault("purse", new NumberType(Dimensions.MoneyWan, 0, 1e10), CityDefaults.PurseYi * Core.Units.Money.WanPerYi, "100 亿元",
            "Money for incentives during the run."),
        Key.WithDefault("promotion", new NumberType(Dimensions.MoneyWanPerYear, 0, 1e8), 0.0, "0 万元", "Promotion budget, per year."),
        Key.WithDefault("officers", NumberType.Plain(0, 100_000), CityDefaults.Officers, "5", "Officers who follow deals."),
        Key.WithDefault("incentive_cap", NumberType.Share(), CityDefaults.IncentiveCap, "15%", "Largest incentive, share of the amount."),
        Key.WithDefault("fiscal_yield", NumberType.Share(), CityDefaults.FiscalYield, "6%",
            "τ: fiscal yield of a project, share of the amount."),
        Key.WithDefault("posted_incentive", NumberType.Share(), CityDefaults.FiscalYield, "6%",
            "x̂: incentive named in pitches, share of the amount."),
        Key.WithDefault("target_weight", NumberType.Plain(0, 1e6), 1.0, "1", "Weight when the province shares out its target."),
        Key.WithDefault("chain_target", NumberType.Plain(0.001, 1e6), CityDefaults.ChainTarget, "10",
            "Projects per sector at which its chain has no gap left."),
        Key.Optional("anchors", new DictionaryType(new ReferenceType(IdKind.Sector), NumberType.Plain(0, 1e6)), "none",
            "Anchor firms present per sector at the start."),
        Key.Optional("carry_over", new MapType(CarryOver), "none", "Signings before week 0 that land during the campaign."),
    ];
}
