using Simulator.Scenarios.Events;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Shocks;

/// <summary>Keys of shocks.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ShockKeys
{
    private const int MaxShocks = 200;
    private const double MaxFactor = 100;

    public static Key<ShockKind> Kind { get; } = Key.Needed(
        "kind", new WordType<ShockKind>([.. ShockKinds.All.Select(kind => (kind.Name, kind))]), "What happens.");

    public static Key<Items<string>> Cities { get; } =
        Key.Optional("cities", SetType.AllOr(IdKind.City), "all", "Cities that it strikes.");

    public static Key<Items<string>> Sectors { get; } =
        Key.Optional("sectors", SetType.AllOr(IdKind.Sector), "all", "Sectors that it strikes.");

    public static Key<Moment> From { get; } = Key.Needed("from", AnyWeek(), "First week, as a date or a number.");

    public static Key<int> Weeks { get; } = Key.Optional(
        "weeks", NumberType.Weeks(1, CalendarKeys.MaxWeeks + CalendarKeys.MaxBurnIn), "that of the kind, where it has one",
        "Duration, weeks; instead of `to`.");

    public static Key<Moment> To { get; } = Key.Optional(
        "to", AnyWeek(), "given by `weeks`", "First week after it, as a date or a number; instead of `weeks`.");

    public static Key<double> Factor { get; } = Key.Optional(
        "factor", NumberType.Plain(0, MaxFactor), "that of the kind", "Factor at full strength; 1 is no change.");

    public static Key<int> Ramp { get; } = Key.WithDefault(
        "ramp", NumberType.Weeks(0, CalendarKeys.MaxWeeks), 0, "0", "Weeks over which it reaches full strength, weeks.");

    public static KeyTable Table { get; } = new(
        "shock", "A change of the environment for some weeks.",
        IdType.Key(IdKind.Shock), CommonKeys.Name, Kind, Cities, Sectors, From, Weeks, To, Factor, Ramp);

    /// <summary>The scenario's shocks.</summary>
    public static Key<Items<Section>> Shocks { get; } =
        Key.Optional("shocks", ListType.Of(Table, max: MaxShocks), "none", "Changes of the environment.");

    private static MomentType AnyWeek() => new(-CalendarKeys.MaxBurnIn, CalendarKeys.MaxWeeks);
}
