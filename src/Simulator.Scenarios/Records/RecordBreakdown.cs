using System.Collections.Immutable;

namespace Simulator.Scenarios.Records;

/// <summary>A printed table of parts: places, sizes, categories.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="CountOf">Id of the figure that the counts should add up to, or null.</param>
/// <param name="AmountOf">Id of the figure that the amounts should add up to, or null.</param>
/// <param name="Additive">Whether its parts exclude each other and make up the whole.</param>
/// <param name="Parts">Its parts in the order of the print.</param>
public sealed record RecordBreakdown(string Id, string? CountOf, string? AmountOf, bool Additive, ImmutableArray<RecordPart> Parts);
