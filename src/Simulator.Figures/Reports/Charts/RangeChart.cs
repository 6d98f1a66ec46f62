using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Figures below each other, each with its bands and what it is set against.</summary>
internal sealed record RangeChart : Chart
{
    public required ImmutableArray<RangeRow> Rows { get; init; }

    /// <summary>Name of the central value.</summary>
    public required string Centre { get; init; }

    /// <summary>Name of what rows are set against; null where they are not.</summary>
    public string? Mark { get; init; }

    /// <summary>Where a line is drawn through all rows; null for none.</summary>
    public double? Reference { get; init; }

    /// <summary>End of the axis; null for that of the data.</summary>
    public double? Max { get; init; }
}
