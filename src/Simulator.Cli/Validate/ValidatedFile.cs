using System.Collections.Immutable;
using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Validate;

/// <summary>What checking one scenario or record gave.</summary>
/// <param name="Path">As the user gave it.</param>
/// <param name="IsRecord">Whether it is a record by itself.</param>
/// <param name="Problems">All mistakes.</param>
/// <param name="Findings">What the record says about itself; empty without a record.</param>
/// <param name="Summary">One line about its content; empty where there are problems.</param>
internal sealed record ValidatedFile(
    string Path, bool IsRecord, ImmutableArray<Problem> Problems, ImmutableArray<RecordFinding> Findings, string Summary);
