using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A quantity over time: median, pointwise bands, further lines, single points.</summary>
internal sealed record CurveChart : Chart
{
    /// <summary>Days as ISO 8601, ascending.</summary>
    public required ImmutableArray<string> Dates { get; init; }

    public required Quantiles Band { get; init; }

    public ImmutableArray<NamedLine> Lines { get; init; } = [];

    public ImmutableArray<RecordPoint> Points { get; init; } = [];

    /// <summary>Name of the points; null where they are published figures.</summary>
    public string? PointName { get; init; }

    /// <summary>Where a level line is drawn; null for none.</summary>
    public double? Reference { get; init; }
}
