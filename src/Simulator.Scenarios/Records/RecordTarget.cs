using System.Collections.Immutable;
using Simulator.Core.Units;

namespace Simulator.Scenarios.Records;

/// <summary>A printed target.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="Figure">Id of the figure that is set against it.</param>
/// <param name="Value">The target, in the figure's unit: projects or 万元.</param>
/// <param name="StatedCompletion">Completion as printed, a share; null where none is printed.</param>
/// <param name="Period">Period to which it applies.</param>
public sealed record RecordTarget(string Id, string Figure, double Value, double? StatedCompletion, RecordPeriod Period);

/// <summary>A printed table of parts: places, sizes, categories.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">Id in the record.</param>
/// <param name="CountOf">Id of the figure that the counts should add up to, or null.</param>
/// <param name="AmountOf">Id of the figure that the amounts should add up to, or null.</param>
/// <param name="Additive">Whether its parts exclude each other and make up the whole.</param>
/// <param name="Parts">Its parts in the order of the print.</param>
public sealed record RecordBreakdown(string Id, string? CountOf, string? AmountOf, bool Additive, ImmutableArray<RecordPart> Parts);

/// <summary>One part of a printed table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name as printed.</param>
/// <param name="Count">Projects; null where the print has none.</param>
/// <param name="Amount">Amount; null where the print has none.</param>
public sealed record RecordPart(string Name, int? Count, Money? Amount);
