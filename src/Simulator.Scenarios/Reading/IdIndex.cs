using System.Collections.Immutable;

namespace Simulator.Scenarios.Reading;

/// <summary>Positions of sectors, regions, cities and the like in their lists, by id.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class IdIndex
{
    private readonly Dictionary<IdKind, Dictionary<string, int>> _byKind;

    /// <summary>Creates an index of lists that the validator accepted.</summary>
    public IdIndex(params ReadOnlySpan<(IdKind Kind, Items<Section> Entries)> lists)
    {
        _byKind = [];
        foreach (var (kind, entries) in lists)
        {
            _byKind[kind] = entries.Values.Select((entry, position) => (entry.Id, position))
                .ToDictionary(pair => pair.Id, pair => pair.position, StringComparer.Ordinal);
        }
    }

    /// <summary>The position of an id that the validator accepted.</summary>
    public int Of(IdKind kind, string id) => _byKind[kind][id];

    /// <summary>The position of an id, or -1.</summary>
    public int Find(IdKind kind, string? id) => id is not null && _byKind[kind].TryGetValue(id, out var position) ? position : -1;

    public int Count(IdKind kind) => _byKind[kind].Count;

    /// <summary>Positions of the ids in a list, ascending.</summary>
    public ImmutableArray<int> Of(IdKind kind, Items<string> ids) => [.. ids.Values.Select(id => Of(kind, id)).Order()];

    /// <summary>Positions of the ids in a list, ascending; all positions where the list is empty, as it is for <c>all</c>.</summary>
    public ImmutableArray<int> OfAllOr(IdKind kind, Items<string> ids) =>
        ids.IsEmpty ? [.. Enumerable.Range(0, Count(kind))] : Of(kind, ids);

    /// <summary>Values by position; 0 where a dictionary has no entry.</summary>
    public ImmutableArray<double> Spread(IdKind kind, Items<double> values)
    {
        var byPosition = new double[Count(kind)];
        foreach (var item in values)
        {
            byPosition[Of(kind, item.Name)] = item.Value;
        }

        return [.. byPosition];
    }
}
