using Simulator.Core.Units;

namespace Simulator.Scenarios.Records;

/// <summary>What another publication says. It is kept apart from the record: never fitted, never compared, never filled in.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="What">What it is about.</param>
/// <param name="Count">Number; null where none is given.</param>
/// <param name="Amount">Amount; null where none is given.</param>
public sealed record ExternalEvidence(string What, int? Count, Money? Amount);
