using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Quantities;
using Simulator.Scenarios.Shocks;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of shocks.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ShockTable
{
    private const double MaxFactor = 100;

    public static KeyTable Keys { get; } = new(
        "shock", "A change of the environment for some weeks.",
        Key.Needed("id", new IdType(IdKind.Shock), "Id."),
        PlaceTables.Name(),
        Key.Needed("kind", new WordType([.. ShockKinds.All.Select(kind => kind.Name)]), "What happens."),
        Key.Optional("cities", new SetType(new ReferenceType(IdKind.City), orAll: true), "all", "Cities that it strikes."),
        Key.Optional("sectors", new SetType(new ReferenceType(IdKind.Sector), orAll: true), "all", "Sectors that it strikes."),
        Key.Needed("from", Moment(), "First week, as a date or a number."),
        Key.Optional("weeks", new NumberType(Dimensions.Weeks.OrBare(), 1, MetaTable.MaxWeeks + MetaTable.MaxBurnIn) { Whole = true },
            "that of the kind, where it has one", "Duration, weeks; instead of `to`."),
        Key.Optional("to", Moment(), "given by `weeks`", "First week after it, as a date or a number; instead of `weeks`."),
        Key.Optional("factor", NumberType.Plain(0, MaxFactor), "that of the kind", "Factor at full strength; 1 is no change."),
        Key.WithDefault("ramp", new NumberType(Dimensions.Weeks.OrBare(), 0, MetaTable.MaxWeeks) { Whole = true }, 0.0, "0",
            "Weeks over which it reaches full strength, weeks."));

    private static MomentType Moment() => new(-MetaTable.MaxBurnIn, MetaTable.MaxWeeks);
}
