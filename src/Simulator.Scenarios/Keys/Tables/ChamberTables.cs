using Simulator.Core.Provinces;
using Simulator.Scenarios.Keys.Types;

namespace Simulator.Scenarios.Keys.Tables;

/// <summary>Keys of chambers and of the rule for their members.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ChamberTables
{
    private const int MaxMembers = 20_000;

    public static KeyTable Members { get; } = new(
        "members", "A share of the generated firms that fit belongs to the chamber.",
        Key.Optional("regions", new SetType(new ReferenceType(IdKind.Region), orAll: true), "all", "Regions of the firms."),
        Key.Optional("sectors", new SetType(new ReferenceType(IdKind.Sector), orAll: true), "all", "Sectors of the firms."),
        Key.Optional("origin", new ReferenceType(IdKind.Province, IdKind.City), "any", "Where their owners come from."),
        Key.Needed("share", NumberType.Share(), "Share of the firms that fit."));

    public static KeyTable Chamber { get; } = new(
        "chamber", "A chamber of commerce or hometown association that can speak for cities.",
        Key.Needed("id", new IdType(IdKind.Chamber), "Id."),
        PlaceTables.Name(),
        Key.Needed("province", new ReferenceType(IdKind.Province), "The jurisdiction that can mandate it 授牌."),
        Key.WithDefault("strength", NumberType.Share(), ChamberDefaults.Strength, "0.5", "w: strength, in [0, 1]."),
        Key.WithDefault("ambassadors", NumberType.Count(0, 10_000), 0.0, "0", "Ambassadors 招商大使, people."),
        Key.Optional("members",
            new ChoiceType(new SetType(new ReferenceType(IdKind.Firm), orAll: false, max: MaxMembers), new MapType(Members)),
            "the firms that name it", "Ids of its members, or a rule that picks them among the generated firms."));
}
