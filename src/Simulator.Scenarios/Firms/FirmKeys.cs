using Simulator.Core.Firms;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Firms;

/// <summary>Keys of firms given one by one.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class FirmKeys
{
    /// <summary>Largest capital that is accepted, 万元.</summary>
    public const double MaxCapitalWan = 1e11;

    private const int MaxWrittenFirms = 10_000;

    public static Key<string> Region { get; } = Key.Needed("region", new ReferenceType(IdKind.Region), "Region of the head office.");

    public static Key<string> Sector { get; } = Key.Needed("sector", new ReferenceType(IdKind.Sector), "Sector.");

    public static Key<string> Class { get; } = Key.Needed("class", new ReferenceType(IdKind.FirmClass), "Class.");

    /// <summary>Capital, 万元.</summary>
    public static Key<double> Capital { get; } =
        Key.Needed("capital", NumberType.MoneyWan(1, MaxCapitalWan), "Money that it can invest during the run.");

    public static Key<string> Home { get; } = Key.Optional(
        "home", new ReferenceType(IdKind.Province, IdKind.City), "elsewhere", "Where its owner comes from.");

    public static Key<Items<string>> Chambers { get; } = Key.Optional(
        "chambers", new SetType(new ReferenceType(IdKind.Chamber), orAll: false), "none", "Chambers it belongs to.");

    public static Key<double> LogMedian { get; } = Key.Optional(
        "log_median", NumberType.Plain(-10, 10), "that of its class", "μ: logarithm of the median amount of a project, ln 亿元.");

    public static Key<int> Attention { get; } = Key.WithDefault(
        "attention", NumberType.Count(1, 1000), FirmDefaults.AttentionPerWeek, "3", "Invitations a firm accepts at most in a week.");

    public static Key<int> MaxActive { get; } = Key.WithDefault(
        "max_active", NumberType.Count(1, 1000), FirmDefaults.MaxActiveDeals, "2", "Negotiations a firm holds at most at a time.");

    public static KeyTable Table { get; } = new(
        "firm", "A firm given by itself.",
        IdType.Key(IdKind.Firm), CommonKeys.Name, Region, Sector, Class, Capital, Home, Chambers, LogMedian, Attention, MaxActive);

    /// <summary>The scenario's firms that are given one by one.</summary>
    public static Key<Items<Section>> Firms { get; } = Key.Optional(
        "firms", ListType.Of(Table, max: MaxWrittenFirms), "none", "Firms given one by one; they come first.");
}

/// <summary>Keys of the generator of firms.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class FirmGeneratorKeys
{
    private const int MaxFirms = 200_000;

    public static Key<int> Count { get; } = Key.Needed("count", NumberType.Count(0, MaxFirms), "Number of firms.");

    public static Key<string> Prefix { get; } =
        Key.WithDefault("prefix", new PrefixType(), "f", "f", "Ids are this and a number of seven digits from 1.");

    public static Key<uint> Seed { get; } =
        Key.WithDefault("seed", NumberType.Seed(), 1u, "1", "Seed of the population; apart from the seed of the runs.");

    public static Key<Items<double>> Classes { get; } = Key.Needed("classes", ShareOf(IdKind.FirmClass), "Share of firms by class.");

    public static Key<Items<double>> Sectors { get; } = Key.Needed("sectors", ShareOf(IdKind.Sector), "Share of firms by sector.");

    public static Key<Items<double>> Regions { get; } =
        Key.Needed("regions", ShareOf(IdKind.Region), "Share of firms by region of the head office.");

    public static Key<Items<double>> Origins { get; } = Key.Optional(
        "origins", new SharesType(new ReferenceType(IdKind.Province, IdKind.City), complete: false), "none",
        "Share of firms whose owner comes from a province or city; the rest come from elsewhere.");

    public static KeyTable Table { get; } = new(
        "firm_generator", "A population of firms. Firm number n is the same whatever the count, and whatever other firms there are.",
        Count, Prefix, Seed, Classes, Sectors, Regions, Origins, FirmKeys.Attention, FirmKeys.MaxActive);

    /// <summary>The scenario's generated firms.</summary>
    public static Key<Section> FirmGenerator { get; } = Key.Optional(
        "firm_generator", new MapType(Table), "no generated firms", "A population of firms given by shares.");

    private static SharesType ShareOf(IdKind kind) => new(new ReferenceType(kind), complete: true);
}

/// <summary>Keys of classes of firms.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class FirmClassKeys
{
    private const int MaxClasses = 64;

    public static Key<double> LogMedian { get; } = Key.Needed(
        "log_median", NumberType.Plain(-10, 10), "μ: logarithm of the median amount of a project, ln 亿元 (M1); 0.75 is 2.1 亿元.");

    public static Key<Section> Capital { get; } =
        Key.Needed("capital", new MapType(CapitalKeys.Table), "Money that a firm can invest during the run.");

    public static KeyTable Table { get; } = new(
        "firm_class", "A class of firms: private, state-owned, foreign, top 500.",
        IdType.Key(IdKind.FirmClass), CommonKeys.Name, LogMedian, Capital);

    /// <summary>The scenario's classes of firms.</summary>
    public static Key<Items<Section>> FirmClasses { get; } =
        Key.Needed("firm_classes", ListType.Of(Table, min: 1, MaxClasses), "Classes of firms.");
}

/// <summary>Keys of the distribution of a class's capital.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class CapitalKeys
{
    public static Key<double> LogMedian { get; } =
        Key.Needed("log_median", NumberType.Plain(-10, 15), "Logarithm of the median before truncation, ln 亿元.");

    public static Key<double> LogSd { get; } =
        Key.Needed("log_sd", NumberType.Plain(0.01, 5), "Standard deviation of the logarithm, unitless.");

    /// <summary>Smallest capital, 万元.</summary>
    public static Key<double> Min { get; } = Key.Needed("min", NumberType.MoneyWan(1, FirmKeys.MaxCapitalWan), "Smallest capital.");

    /// <summary>Largest capital, 万元.</summary>
    public static Key<double> Max { get; } = Key.Needed("max", NumberType.MoneyWan(1, FirmKeys.MaxCapitalWan), "Largest capital.");

    public static KeyTable Table { get; } = new(
        "capital", "A truncated log-normal distribution of the money that a firm can invest during the run.", LogMedian, LogSd, Min, Max);
}
