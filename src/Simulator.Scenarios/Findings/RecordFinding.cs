using System.Collections.Immutable;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>What one rule found in a record.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">The record's own number for it, such as S3-1; the rule's name where it has none.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Class">What kind of contradiction or gap it looks for.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Message">What was found, with numbers.</param>
/// <param name="Numbers">The numbers by name.</param>
public sealed record RecordFinding(
    string Id, string Rule, FindingClass Class, FindingStatus Status, LocalizedText Message, ImmutableArray<NamedNumber> Numbers);
