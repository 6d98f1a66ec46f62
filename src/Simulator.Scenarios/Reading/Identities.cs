using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Reading;

/// <summary>The ids that a file declares and the references that it makes.</summary>
/// <remarks>Not thread-safe: one per load.</remarks>
internal sealed class Identities
{
    private readonly Dictionary<(IdKind Kind, string Id), SourcePosition> _declared = [];
    private readonly Dictionary<IdKind, List<string>> _byKind = [];
    private readonly List<Reference> _references = [];
    private readonly HashSet<IdKind> _incomplete = [];

    /// <summary>Accepts ids that are not written one by one, such as those of generated firms; may be null.</summary>
    public Func<IdKind, string, bool>? Implicit { get; set; }

    /// <summary>Declares an id; returns where it was declared before, or null.</summary>
    public SourcePosition? Declare(IdKind kind, string id, SourcePosition position)
    {
        if (!_declared.TryAdd((kind, id), position))
        {
            return _declared[(kind, id)];
        }

        if (!_byKind.TryGetValue(kind, out var ids))
        {
            _byKind[kind] = ids = [];
        }

        ids.Add(id);
        return null;
    }

    /// <summary>Notes that ids of a kind are missing for a reason that is reported elsewhere, so that references to it say
    /// nothing.</summary>
    public void MarkIncomplete(IEnumerable<IdKind> kinds) => _incomplete.UnionWith(kinds);

    /// <summary>Whether all ids of a kind are known, as far as one can tell.</summary>
    public bool IsComplete(IdKind kind) => !_incomplete.Contains(kind);

    /// <summary>Notes a reference to be resolved when everything is read.</summary>
    public void Refer(Reference reference) => _references.Add(reference);

    /// <summary>Declared ids of a kind in the order of the file.</summary>
    public IReadOnlyList<string> Of(IdKind kind) => _byKind.GetValueOrDefault(kind) ?? [];

    public bool Knows(IdKind kind, string id) => _declared.ContainsKey((kind, id)) || Implicit?.Invoke(kind, id) == true;

    /// <summary>Where an id is declared.</summary>
    public SourcePosition PositionOf(IdKind kind, string id) => _declared[(kind, id)];

    /// <summary>Reports every reference to an id that is not declared.</summary>
    public void Resolve(ProblemList problems)
    {
        foreach (var reference in _references)
        {
            if (!problems.IsFull && !reference.Kinds.Any(kind => _incomplete.Contains(kind) || Knows(kind, reference.Id)))
            {
                Report(reference, problems);
            }
        }
    }

    private void Report(Reference reference, ProblemList problems)
    {
        var known = reference.Kinds.SelectMany(Of).ToList();
        var kinds = string.Join(" / ", reference.Kinds.Select(IdKinds.Name));
        problems.AddUnknown(ProblemCodes.UnknownReference, reference.Position, reference.Path, reference.Id, known, kinds);
    }
}

/// <summary>A place in a file that names the id of something else.</summary>
/// <param name="Kinds">What it may name.</param>
/// <param name="Id">The id.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Path">Its path.</param>
internal readonly record struct Reference(ImmutableArray<IdKind> Kinds, string Id, SourcePosition Position, string Path);

/// <summary>Kinds of things that have an id. Ids are unique per kind.</summary>
internal enum IdKind
{
    Scenario,
    Sector,
    Region,
    FirmClass,
    Province,
    City,
    Firm,
    Chamber,
    Event,
    Strategy,
    Variant,
    Shock,
    Figure,
    RecordEvent,
    Breakdown,
    Finding,
    Target,
    Claim,
}

/// <summary>Names of kinds of ids.</summary>
internal static class IdKinds
{
    /// <summary>The name of a kind in messages, the same in every language: the key under which it is declared.</summary>
    public static string Name(IdKind kind) => kind switch
    {
        IdKind.Scenario => "scenario",
        IdKind.Sector => "sectors",
        IdKind.Region => "regions",
        IdKind.FirmClass => "firm_classes",
        IdKind.Province => "provinces",
        IdKind.City => "cities",
        IdKind.Firm => "firms",
        IdKind.Chamber => "chambers",
        IdKind.Event or IdKind.RecordEvent => "events",
        IdKind.Strategy => "strategies",
        IdKind.Variant => "variants",
        IdKind.Shock => "shocks",
        IdKind.Figure => "figures",
        IdKind.Breakdown => "breakdowns",
        IdKind.Finding => "findings",
        IdKind.Target => "targets",
        _ => "claims",
    };
}

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
