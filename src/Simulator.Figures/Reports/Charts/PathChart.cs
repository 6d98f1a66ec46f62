using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Deals below each other: when each reached which stage.</summary>
internal sealed record PathChart : Chart
{
    public required ImmutableArray<string> Stages { get; init; }

    public required ImmutableArray<PathRow> Rows { get; init; }

    /// <summary>First day of the axis as ISO 8601.</summary>
    public required string From { get; init; }

    /// <summary>Last day of the axis as ISO 8601.</summary>
    public required string To { get; init; }
}
