using Simulator.Core.Strategies;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Strategies;

/// <summary>Keys under <c>strategies</c>: which city follows which strategy.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class StrategyKeys
{
    public static Key<string> Default { get; } =
        Key.Needed("default", new ReferenceType(IdKind.Strategy), "Strategy of every city that is not named.");

    public static Key<Items<string>> Cities { get; } = Key.Optional(
        "cities", new DictionaryType<string>(new ReferenceType(IdKind.City), new ReferenceType(IdKind.Strategy)), "none",
        "Strategy by city.");

    public static KeyTable Table { get; } = new("strategies", "Which city follows which strategy.", Default, Cities);

    /// <summary>The scenario's strategies.</summary>
    public static Key<Section> Strategies { get; } =
        Key.Needed("strategies", new MapType(Table), "Which city follows which strategy.");
}

/// <summary>Keys of a strategy of the scenario's own.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class CustomStrategyKeys
{
    private const int MaxRank = 3;

    public static Key<Strategy> Base { get; } = Key.Needed(
        "base", new WordType<Strategy>([.. StrategyCatalog.All.Select(strategy => (strategy.Id, strategy))]),
        "The strategy from which it differs.");

    /// <summary>Share of the promotion budget, by the word for a channel.</summary>
    public static Key<Items<double>> Shares { get; } = Key.Optional(
        "shares", new SharesType(Words.Of(Words.All<Channel>().Take(Strategy.ChannelCount).Select(pair => pair.Word)), complete: true),
        "those of the base", "Share of the promotion budget by channel.");

    public static Key<Section> Factors { get; } = Key.Optional(
        "factors", new MapType(FactorKeys.Table), "those of the base", "Factors on the weights by which firms are chosen.");

    public static Key<int> SessionRank { get; } = Key.Optional(
        "session_rank", NumberType.Count(0, MaxRank), "that of the base", "Rank of the host of its own sessions, in [0, 3].");

    public static Key<bool> SavesForEvents { get; } = Key.Optional(
        "saves_for_events", new FlagType(), "that of the base", "Whether roadshow money is kept for the events of the scenario.");

    public static Key<bool> Indiscriminate { get; } = Key.Optional(
        "indiscriminate", new FlagType(), "that of the base", "Whether firms are called on without regard to any score.");

    public static KeyTable Table { get; } = new(
        "custom_strategy", "A strategy that differs from one of the ten that come with the model.",
        CommonKeys.Name, Base, Shares, Factors, SessionRank, SavesForEvents, Indiscriminate);

    /// <summary>The scenario's own strategies, by id.</summary>
    public static Key<Items<Section>> CustomStrategies { get; } = Key.Optional(
        "custom_strategies",
        new DictionaryType<Section>(new IdType(IdKind.Strategy), new MapType(Table), VariantKeys.MaxAlternatives), "none",
        "Strategies of this scenario, by id.");
}

/// <summary>Keys under <c>factors</c> of a strategy.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class FactorKeys
{
    public static Key<double> Fit { get; } = Factor("fit", "Factor on θ_fit.");

    public static Key<double> Tie { get; } = Factor("tie", "Factor on θ_tie.");

    public static Key<double> Gap { get; } = Factor("gap", "Factor on θ_gap.");

    public static Key<double> Officers { get; } = Factor("officers", "Factor on the officers that after-care money buys.");

    public static KeyTable Table { get; } =
        new("factors", "Factors on the weights by which firms are chosen (M4).", Fit, Tie, Gap, Officers);

    private static Key<double> Factor(string name, string doc) =>
        Key.Optional(name, NumberType.Plain(0, 100), "that of the base", doc);
}
