using System.Collections.Immutable;
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
