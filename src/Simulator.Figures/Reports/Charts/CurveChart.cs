using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A quantity over time: median, pointwise bands, further lines, published points.</summary>
internal sealed record CurveChart : Chart
{
    /// <summary>Days as ISO 8601, ascending.</summary>
    public required ImmutableArray<string> Dates { get; init; }

    public required Quantiles Band { get; init; }

    public ImmutableArray<NamedLine> Lines { get; init; } = [];

    public ImmutableArray<RecordPoint> Points { get; init; } = [];
}
