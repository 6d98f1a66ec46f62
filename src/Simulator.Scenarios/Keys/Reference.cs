using System.Collections.Immutable;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Keys;

/// <summary>A place in a file that names the id of something else.</summary>
/// <param name="Kinds">What it may name.</param>
/// <param name="Id">The id.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Path">Its path.</param>
internal readonly record struct Reference(ImmutableArray<IdKind> Kinds, string Id, SourcePosition Position, string Path);
