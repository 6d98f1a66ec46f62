using Simulator.Core.Draws;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Reading;

/// <summary>An id that enters draws, by its hash: two such ids must not share one.</summary>
/// <param name="List">The key under which it is declared.</param>
/// <param name="Id">The id.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Path">Its path.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal readonly record struct DrawnId(string List, string Id, SourcePosition Position, string Path)
{
    /// <summary>What draws know it by.</summary>
    public uint Hash => EntityHash.Of(Id);

    /// <summary>The ids that the mappings of a list declare.</summary>
    public static IEnumerable<DrawnId> In(Section root, Key<Items<Section>> list) => root.Get(list).Values
        .Select(entry => (Entry: entry, Key: entry.Table.Find(KeyTable.Id)!))
        .Where(pair => pair.Entry.Has(pair.Key))
        .Select(pair => new DrawnId(list.Name, pair.Entry.Id, pair.Entry.PositionOf(pair.Key), pair.Entry.PathOf(pair.Key)));

    /// <summary>Reports written ids that share a hash; generated ones are looked at when they are made.</summary>
    public static void ReportClashes(IEnumerable<DrawnId> ids, ProblemList problems)
    {
        var taken = new Dictionary<uint, DrawnId>();
        foreach (var id in ids)
        {
            // Repetitions within a list are reported where ids are read.
            var hash = id.Hash;
            if (!taken.TryAdd(hash, id) && (id.List, id.Id) != (taken[hash].List, taken[hash].Id))
            {
                id.ReportClash(taken[hash], problems);
            }
        }
    }

    /// <summary>Reports that an earlier id has its hash: the same id under another key, or another one by chance.</summary>
    public void ReportClash(DrawnId earlier, ProblemList problems)
    {
        if (Id == earlier.Id)
        {
            problems.Add(ProblemCodes.DuplicateId, "SCN022_Kinds_Hint", Position, Path, Id, earlier.List, earlier.Position.Place);
        }
        else
        {
            problems.Add(ProblemCodes.HashCollision, Position, Path, Id, List, earlier.Id, earlier.List);
        }
    }
}
