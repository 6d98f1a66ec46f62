using Simulator.Core.Units;

namespace Simulator.Scenarios.Records;

/// <summary>One part of a printed table.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">Name as printed.</param>
/// <param name="Count">Projects; null where the print has none.</param>
/// <param name="Amount">Amount; null where the print has none.</param>
public sealed record RecordPart(string Name, int? Count, Money? Amount);
