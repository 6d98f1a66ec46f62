using System.Collections.Immutable;
using Simulator.Scenarios.Keys;

namespace Simulator.Scenarios.Building;

/// <summary>Positions of things by their id.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Positions
{
    private static readonly IdKind[] Kinds =
        [IdKind.Sector, IdKind.Region, IdKind.FirmClass, IdKind.Province, IdKind.City, IdKind.Chamber];

    private readonly Dictionary<IdKind, Dictionary<string, int>> _byKind;

    public Positions(Section root) => _byKind = Kinds.ToDictionary(kind => kind, kind => Index(root, kind));

    /// <summary>The position of an id that the validator accepted.</summary>
    public int Of(IdKind kind, string id) => _byKind[kind][id];

    /// <summary>The position of an id, or -1.</summary>
    public int Find(IdKind kind, string? id) => id is not null && _byKind[kind].TryGetValue(id, out var position) ? position : -1;

    public int Count(IdKind kind) => _byKind[kind].Count;

    /// <summary>Positions of the ids in a list, ascending.</summary>
    public ImmutableArray<int> Of(IdKind kind, ImmutableArray<Item> ids) => [.. ids.Select(id => Of(kind, (string)id.Value)).Order()];

    /// <summary>Values by position; 0 where a dictionary has no entry.</summary>
    public ImmutableArray<double> Spread(IdKind kind, ImmutableArray<Item> values)
    {
        var byPosition = new double[Count(kind)];
        foreach (var reading in values)
        {
            byPosition[Of(kind, reading.Name)] = (double)reading.Value;
        }

        return [.. byPosition];
    }

    private static Dictionary<string, int> Index(Section root, IdKind kind) => root.Children(IdKinds.Name(kind))
        .Select((entry, position) => (Id: entry.Text("id"), position))
        .ToDictionary(pair => pair.Id, pair => pair.position, StringComparer.Ordinal);
}
