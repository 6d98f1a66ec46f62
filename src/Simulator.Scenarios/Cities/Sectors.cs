using System.Collections.Immutable;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Cities;

/// <summary>Keys of sectors.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class SectorKeys
{
    /// <summary>Most sectors in a scenario.</summary>
    public const int MaxSectors = 64;

    public static KeyTable Table { get; } = new("sector", "A sector of the economy.", IdType.Key(IdKind.Sector), CommonKeys.Name);

    /// <summary>The scenario's sectors.</summary>
    public static Key<Items<Section>> Sectors { get; } =
        Key.Needed("sectors", ListType.Of(Table, min: 1, MaxSectors), "Sectors of the economy.");
}

/// <summary>Keys of links between sectors.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class SupplyLinkKeys
{
    public static Key<string> From { get; } = Key.Needed("from", new ReferenceType(IdKind.Sector), "The supplier or customer.");

    public static Key<string> To { get; } =
        Key.Needed("to", new ReferenceType(IdKind.Sector), "The sector whose chain it belongs to.");

    public static Key<double> Weight { get; } =
        Key.WithDefault("weight", NumberType.Share(), 1, "1", "Weight in the chain gap (M4), unitless.");

    public static KeyTable Table { get; } = new("supply_link", "One sector supplies another one, or buys from it.", From, To, Weight);

    /// <summary>The scenario's links between sectors.</summary>
    public static Key<Items<Section>> SupplyLinks { get; } = Key.Optional(
        "supply_links", ListType.Of(Table, max: SectorKeys.MaxSectors * SectorKeys.MaxSectors), "none", "Sectors that supply each other.");
}

/// <summary>Makes the weights of the links between sectors, and the rule for them.</summary>
internal static class SupplyLinks
{
    /// <summary>Weight of sector j for sector k at k·K + j; empty where there are no links.</summary>
    public static ImmutableArray<double> Build(Section root, IdIndex index)
    {
        var links = root.Get(SupplyLinkKeys.SupplyLinks);
        if (links.IsEmpty)
        {
            return [];
        }

        var count = index.Count(IdKind.Sector);
        var weights = new double[count * count];
        foreach (var link in links.Values)
        {
            var (from, to) = (link.Get(SupplyLinkKeys.From), link.Get(SupplyLinkKeys.To));
            weights[(index.Of(IdKind.Sector, to) * count) + index.Of(IdKind.Sector, from)] = link.Get(SupplyLinkKeys.Weight);
        }

        return [.. weights];
    }

    /// <summary>Reports a pair of sectors that is linked twice; only one weight could count.</summary>
    public static void ReportRepeated(Section root, ProblemList problems)
    {
        var seen = new HashSet<(string From, string To)>();
        foreach (var link in root.Get(SupplyLinkKeys.SupplyLinks).Values)
        {
            var pair = (From: link.Get(SupplyLinkKeys.From), To: link.Get(SupplyLinkKeys.To));
            if (link.Has(SupplyLinkKeys.From) && link.Has(SupplyLinkKeys.To) && !seen.Add(pair))
            {
                problems.Add(ProblemCodes.RepeatedEntry, link.Position, link.Path, $"{pair.From} → {pair.To}");
            }
        }
    }
}
