using System.Collections.Immutable;

namespace Simulator.Scenarios.Records;

/// <summary>A rule that a record reports under a number of its own.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">The number, such as S3-1.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Of">Ids of the targets, breakdowns or claims that it is about; empty for everything the rule looks at.</param>
public sealed record FindingLabel(string Id, string Rule, ImmutableArray<string> Of);
