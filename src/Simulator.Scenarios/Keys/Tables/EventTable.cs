using Simulator.Core.Events;
using Simulator.Scenarios.Keys.Types;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of events.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class EventTable
{
    private const int MaxRank = 3;
    private const double MaxPrestige = 3;
    private const int MaxSeats = 1_000_000;

    public static KeyTable Guests { get; } = new(
        "guests", "Who is invited to an event.",
        Key.WithDefault("seats", NumberType.Count(0, MaxSeats), 0.0, "0", "Seats for firms, over all hosts."),
        Key.Optional("regions", new SetType(new ReferenceType(IdKind.Region), orAll: true), "all",
            "Regions whose firms are invited, and whose deals are signed there."));

    public static KeyTable Keys { get; } = new(
        "event", "A dated event at which cities meet firms.",
        Key.Needed("id", new IdType(IdKind.Event), "Id."),
        PlaceTables.Name(),
        Key.Needed("date", new DateType(), "First day."),
        Key.Needed("region", new ReferenceType(IdKind.Region), "Where it is held."),
        Key.WithDefault("kind", new WordType([.. Kinds]), "flagship", "flagship", "Kind."),
        Key.Optional("hosts", new SetType(new ReferenceType(IdKind.City), orAll: true), "all", "Cities that take part."),
        Key.Optional("guests", new MapType(Guests), "no seats", "Who is invited."),
        Key.WithDefault("rank", NumberType.Count(0, MaxRank), 0.0, "0", "Rank of the highest host, in [0, 3]."),
        Key.WithDefault("prestige", NumberType.Plain(0, MaxPrestige), 1.0, "1", "Prestige, in [0, 3]."),
        Key.WithDefault("by_chambers", new FlagType(), false, "false", "Whether chambers host it."),
        Key.WithDefault("signs", new FlagType(), false, "false", "Whether contracts are signed at it."));

    /// <summary>The kind that a word names.</summary>
    public static EventKind Kind(string word) => Enum.Parse<EventKind>(word, ignoreCase: true);

    private static IEnumerable<string> Kinds => Enum.GetNames<EventKind>().Select(name => name.ToLowerInvariant());
}
