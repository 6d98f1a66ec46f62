using System.Collections.Immutable;

namespace Simulator.Cli.Validate;

/// <summary>What <c>validate --json</c> prints.</summary>
internal sealed record ValidationDocument(ImmutableArray<ValidationDocument.FileEntry> Files)
{
    internal sealed record FileEntry(
        string Path, string Kind, bool Valid, ImmutableArray<ProblemEntry> Problems, ImmutableArray<FindingEntry> Findings);

    internal sealed record ProblemEntry(string Code, string File, int Line, string Path, string Message, string Hint);

    internal sealed record FindingEntry(string Id, string Rule, string Status, string Message, IReadOnlyDictionary<string, double> Numbers);
}
