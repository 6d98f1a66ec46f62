using Simulator.Core.Firms;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Quantities;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of firms, their classes and the generator of firms.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class FirmTables
{
    /// <summary>Most firms in a scenario.</summary>
    public const int MaxFirms = 200_000;

    private const double MaxCapitalWan = 1e11;

    public static KeyTable Capital { get; } = new(
        "capital", "A truncated log-normal distribution of the money that a firm can invest during the run.",
        Key.Needed("log_median", NumberType.Plain(-10, 15), "Logarithm of the median before truncation, ln 亿元."),
        Key.Needed("log_sd", NumberType.Plain(0.01, 5), "Standard deviation of the logarithm, unitless."),
        Key.Needed("min", new NumberType(Dimensions.MoneyWan, 1, MaxCapitalWan), "Smallest capital."),
        Key.Needed("max", new NumberType(Dimensions.MoneyWan, 1, MaxCapitalWan), "Largest capital."));

    public static KeyTable Class { get; } = new(
        "firm_class", "A class of firms: private, state-owned, foreign, top 500.",
        Key.Needed("id", new IdType(IdKind.FirmClass), "Id."),
        PlaceTables.Name(),
        Key.Needed("log_median", NumberType.Plain(-10, 10), "μ: logarithm of the median amount of a project, ln 亿元 (M1); 0.75 is 2.1 亿元."),
        Key.Needed("capital", new MapType(Capital), "Money that a firm can invest during the run."));

    public static KeyTable Firm { get; } = new(
        "firm", "A firm given by itself.",
        Key.Needed("id", new IdType(IdKind.Firm), "Id."),
        PlaceTables.Name(),
        Key.Needed("region", new ReferenceType(IdKind.Region), "Region of the head office."),
        Key.Needed("sector", new ReferenceType(IdKind.Sector), "Sector."),
        Key.Needed("class", new ReferenceType(IdKind.FirmClass), "Class."),
        Key.Needed("capital", new NumberType(Dimensions.MoneyWan, 1, MaxCapitalWan), "Money that it can invest during the run."),
        Key.Optional("home", new ReferenceType(IdKind.Province, IdKind.City), "elsewhere", "Where its owner comes from."),
        Key.Optional("chambers", new SetType(new ReferenceType(IdKind.Chamber), orAll: false), "none", "Chambers it belongs to."),
        Key.Optional("log_median", NumberType.Plain(-10, 10), "that of its class",
            "μ: logarithm of the median amount of a project, ln 亿元."),
        Attention(),
        MaxActive());

    public static KeyTable Generator { get; } = new(
        "firm_generator", "A population of firms. Firm number n is the same whatever the count, and whatever other firms there are.",
        Key.Needed("count", NumberType.Count(0, MaxFirms), "Number of firms."),
        Key.WithDefault("prefix", new PrefixType(), "f", "f", "Ids are this and a number of seven digits from 1."),
        Key.WithDefault("seed", NumberType.Count(0, uint.MaxValue), 1.0, "1", "Seed of the population; apart from the seed of the runs."),
        Key.Needed("classes", ShareOf(IdKind.FirmClass, Shares.SumToOne), "Share of firms by class."),
        Key.Needed("sectors", ShareOf(IdKind.Sector, Shares.SumToOne), "Share of firms by sector."),
        Key.Needed("regions", ShareOf(IdKind.Region, Shares.SumToOne), "Share of firms by region of the head office."),
        Key.Optional("origins",
            new DictionaryType(new ReferenceType(IdKind.Province, IdKind.City), NumberType.Share(), Shares.SumToAtMostOne),
            "none", "Share of firms whose owner comes from a province or city; the rest come from elsewhere."),
        Attention(),
        MaxActive());

    private static DictionaryType ShareOf(IdKind kind, Shares shares) => new(new ReferenceType(kind), NumberType.Share(), shares);

    private static Key Attention() => Key.WithDefault(
        "attention", NumberType.Count(1, 1000), (double)FirmDefaults.AttentionPerWeek, "3",
            "Invitations a firm accepts at most in a week.");

    private static Key MaxActive() => Key.WithDefault(
        "max_active", NumberType.Count(1, 1000), (double)FirmDefaults.MaxActiveDeals, "2", "Negotiations a firm holds at most at a time.");
}
