using System.Text.Json;
using Simulator.Core.Strategies;
using Simulator.Scenarios.Keys.Types;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of strategies and variants.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class StrategyTables
{
    private const int MaxRank = 3;
    private const int MaxAlternatives = 100;

    public static KeyTable Assignment { get; } = new(
        "strategies", "Which city follows which strategy.",
        Key.Needed("default", new ReferenceType(IdKind.Strategy), "Strategy of every city that is not named."),
        Key.Optional("cities", new DictionaryType(new ReferenceType(IdKind.City), new ReferenceType(IdKind.Strategy)), "none",
            "Strategy by city."));

    public static KeyTable Factors { get; } = new(
        "factors", "Factors on the weights by which firms are chosen (M4).",
        Key.Optional("fit", NumberType.Plain(0, 100), "that of the base", "Factor on θ_fit."),
        Key.Optional("tie", NumberType.Plain(0, 100), "that of the base", "Factor on θ_tie."),
        Key.Optional("gap", NumberType.Plain(0, 100), "that of the base", "Factor on θ_gap."),
        Key.Optional("officers", NumberType.Plain(0, 100), "that of the base", "Factor on the officers that after-care money buys."));

    public static KeyTable CustomStrategy { get; } = new(
        "custom_strategy", "A strategy that differs from one of the ten that come with the model.",
        PlaceTables.Name(),
        Key.Needed("base", new WordType([.. Catalog]), "The strategy from which it differs."),
        Key.Optional("shares", new DictionaryType(new WordType([.. Channels]), NumberType.Share(), Shares.SumToOne), "those of the base",
            "Share of the promotion budget by channel."),
        Key.Optional("factors", new MapType(Factors), "those of the base", "Factors on the weights by which firms are chosen."),
        Key.Optional("session_rank", NumberType.Count(0, MaxRank), "that of the base", "Rank of the host of its own sessions, in [0, 3]."),
        Key.Optional("saves_for_events", new FlagType(), "that of the base",
            "Whether roadshow money is kept for the events of the scenario."),
        Key.Optional("indiscriminate", new FlagType(), "that of the base", "Whether firms are called on without regard to any score."));

    public static KeyTable Variant { get; } = new(
        "variant", "An alternative to compare with: other strategies, other values.",
        PlaceTables.Name(),
        Key.Optional("strategies", new MapType(Assignment), "those of the scenario", "Strategies instead of those of the scenario."),
        Key.Optional("set", new DictionaryType(new TextType(), new RawType()), "nothing",
            "Values by path, as in `--set`, e.g. `cities.xinfu.service: 0.6`."));

    public static DictionaryType CustomStrategies => new(new IdType(IdKind.Strategy), new MapType(CustomStrategy), max: MaxAlternatives);

    public static DictionaryType Variants => new(new IdType(IdKind.Variant), new MapType(Variant), max: MaxAlternatives);

    /// <summary>Ids of the strategies that need not be declared.</summary>
    public static IEnumerable<string> Catalog => StrategyCatalog.All.Select(strategy => strategy.Id);

    /// <summary>The channel that a word names.</summary>
    public static Channel Channel(string word) =>
        Enum.GetValues<Channel>().First(channel => Word(channel) == word);

    private static IEnumerable<string> Channels => Enum.GetValues<Channel>().Take(Strategy.ChannelCount).Select(Word);

    private static string Word(Channel channel) => JsonNamingPolicy.SnakeCaseLower.ConvertName(channel.ToString());
}
