using System.Collections.Immutable;
using Simulator.Analysis.Comparison;

namespace Simulator.Figures.Report.Comparison;

/// <summary>What a report of a comparison is made from.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportedComparison
{
    /// <summary>What came out.</summary>
    public required ComparisonResult Result { get; init; }

    /// <summary>What was compared, at least two, in the order of the result.</summary>
    public required ImmutableArray<ReportedAlternative> Alternatives { get; init; }

    /// <summary>Last week that is counted, from 0.</summary>
    public required int Week { get; init; }

    /// <summary>What ran it.</summary>
    public required string Engine { get; init; }
}
