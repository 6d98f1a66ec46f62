using System.Collections.Immutable;

namespace Simulator.Figures.Charts;

/// <summary>Deals below each other: when each reached which stage.</summary>
internal sealed record PathChart : Chart
{
    /// <summary>Names of the stages, in order.</summary>
    public required ImmutableArray<string> Stages { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<PathRow> Rows { get; init; }

    /// <summary>All days that are shown, as ISO 8601, ascending.</summary>
    public ImmutableArray<string> Days => [.. Rows.SelectMany(row => row.Dates).OfType<string>().Order(StringComparer.Ordinal)];
}

/// <summary>A row of a <see cref="PathChart"/>.</summary>
/// <param name="Label">Which deal.</param>
/// <param name="Dates">When each stage was reached, as ISO 8601; null where it was not.</param>
/// <param name="Detail">More about it.</param>
internal sealed record PathRow(string Label, ImmutableArray<string?> Dates, string Detail);
