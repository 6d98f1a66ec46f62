using System.Collections.Immutable;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Records;

/// <summary>What loading a record gave: a record, or problems.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Record">The record; null where there are problems.</param>
/// <param name="Problems">All problems by line; empty where there is a record.</param>
public sealed record RecordResult(PublishedRecord? Record, ImmutableArray<Problem> Problems);
