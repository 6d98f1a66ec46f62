using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Rows below each other, each with a value and its interval for every series.</summary>
internal sealed record IntervalChart : Chart
{
    /// <summary>Names of the rows.</summary>
    public required ImmutableArray<string> Rows { get; init; }

    public required ImmutableArray<IntervalSeries> Series { get; init; }

    /// <summary>Ends of the axis; what lies beyond is cut.</summary>
    public required double Min { get; init; }

    /// <inheritdoc cref="Min"/>
    public required double Max { get; init; }
}
