using Simulator.Core.Events;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Events;

/// <summary>Keys of events.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class EventKeys
{
    private const int MaxEvents = 2_000;
    private const int MaxRank = 3;
    private const double MaxPrestige = 3;

    public static Key<DateOnly> Date { get; } = Key.Needed("date", new DateType(), "First day.");

    public static Key<string> Region { get; } = Key.Needed("region", new ReferenceType(IdKind.Region), "Where it is held.");

    public static Key<EventKind> Kind { get; } = Key.WithDefault(
        "kind", new WordType<EventKind>([.. Enum.GetValues<EventKind>().Select(kind => (Word(kind), kind))]),
        EventKind.Flagship, "flagship", "Kind.");

    public static Key<Items<string>> Hosts { get; } = Key.Optional("hosts", SetType.AllOr(IdKind.City), "all", "Cities that take part.");

    public static Key<Section> Guests { get; } = Key.Optional("guests", new MapType(GuestKeys.Table), "no seats", "Who is invited.");

    public static Key<int> Rank { get; } =
        Key.WithDefault("rank", NumberType.Count(0, MaxRank), 0, "0", "Rank of the highest host, in [0, 3].");

    public static Key<double> Prestige { get; } =
        Key.WithDefault("prestige", NumberType.Plain(0, MaxPrestige), 1, "1", "Prestige, in [0, 3].");

    public static Key<bool> ByChambers { get; } =
        Key.WithDefault("by_chambers", new FlagType(), value: false, "false", "Whether chambers host it.");

    public static Key<bool> Signs { get; } =
        Key.WithDefault("signs", new FlagType(), value: false, "false", "Whether contracts are signed at it.");

    public static KeyTable Table { get; } = new(
        "event", "A dated event at which cities meet firms.",
        IdType.Key(IdKind.Event), CommonKeys.Name, Date, Region, Kind, Hosts, Guests, Rank, Prestige, ByChambers, Signs);

    /// <summary>The scenario's events.</summary>
    public static Key<Items<Section>> Events { get; } =
        Key.Optional("events", ListType.Of(Table, max: MaxEvents), "none", "Dated events.");

    private static string Word(EventKind kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>Keys under <c>guests</c> of an event.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class GuestKeys
{
    private const int MaxSeats = 1_000_000;

    public static Key<int> Seats { get; } =
        Key.WithDefault("seats", NumberType.Count(0, MaxSeats), 0, "0", "Seats for firms, over all hosts.");

    public static Key<Items<string>> Regions { get; } = Key.Optional(
        "regions", SetType.AllOr(IdKind.Region), "all", "Regions whose firms are invited, and whose deals are signed there.");

    public static KeyTable Table { get; } = new("guests", "Who is invited to an event.", Seats, Regions);
}
