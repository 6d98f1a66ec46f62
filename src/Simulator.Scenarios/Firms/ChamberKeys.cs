using Simulator.Core.Provinces;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Firms;

/// <summary>Keys of chambers.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ChamberKeys
{
    private const int MaxChambers = 500;
    private const int MaxMembers = 20_000;

    public static Key<string> Province { get; } =
        Key.Needed("province", new ReferenceType(IdKind.Province), "The jurisdiction that can mandate it 授牌.");

    public static Key<double> Strength { get; } =
        Key.WithDefault("strength", NumberType.Share(), ChamberDefaults.Strength, "0.5", "w: strength, in [0, 1].");

    public static Key<int> Ambassadors { get; } =
        Key.WithDefault("ambassadors", NumberType.Count(0, 10_000), 0, "0", "Ambassadors 招商大使, people.");

    public static Key<ChamberMembers> Members { get; } = Key.Optional(
        "members",
        new ListOrMapType<ChamberMembers>(
            new ConvertedType<Items<string>, ChamberMembers>(
                new SetType(new ReferenceType(IdKind.Firm), orAll: false, max: MaxMembers), firms => new ChamberMembers(firms, Rule: null)),
            new ConvertedType<Section, ChamberMembers>(
                new MapType(MemberRuleKeys.Table), rule => new ChamberMembers(Items<string>.None, rule))),
        "the firms that name it", "Ids of its members, or a rule that picks them among the generated firms.");

    public static KeyTable Table { get; } = new(
        "chamber", "A chamber of commerce or hometown association that can speak for cities.",
        IdType.Key(IdKind.Chamber), CommonKeys.Name, Province, Strength, Ambassadors, Members);

    /// <summary>The scenario's chambers.</summary>
    public static Key<Items<Section>> Chambers { get; } = Key.Optional(
        "chambers", ListType.Of(Table, max: MaxChambers), "none", "Chambers of commerce and hometown associations.");
}

/// <summary>Who belongs to a chamber.</summary>
/// <param name="Firms">Ids of firms given one by one; none where there is a rule.</param>
/// <param name="Rule">What picks generated firms, with <see cref="MemberRuleKeys"/>; null where there is none.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record ChamberMembers(Items<string> Firms, Section? Rule);

/// <summary>Keys of the rule that picks a chamber's members.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class MemberRuleKeys
{
    public static Key<Items<string>> Regions { get; } =
        Key.Optional("regions", SetType.AllOr(IdKind.Region), "all", "Regions of the firms.");

    public static Key<Items<string>> Sectors { get; } =
        Key.Optional("sectors", SetType.AllOr(IdKind.Sector), "all", "Sectors of the firms.");

    public static Key<string> Origin { get; } =
        Key.Optional("origin", new ReferenceType(IdKind.Province, IdKind.City), "any", "Where their owners come from.");

    public static Key<double> Share { get; } = Key.Needed("share", NumberType.Share(), "Share of the firms that fit.");

    public static KeyTable Table { get; } = new(
        "members", "A share of the generated firms that fit belongs to the chamber.", Regions, Sectors, Origin, Share);
}
