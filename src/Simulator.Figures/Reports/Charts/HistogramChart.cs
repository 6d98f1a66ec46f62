using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Upright bars over classes, one for each series.</summary>
internal sealed record HistogramChart : Chart
{
    /// <summary>Names of the classes.</summary>
    public required ImmutableArray<string> Classes { get; init; }

    public required ImmutableArray<HistogramSeries> Series { get; init; }

    /// <summary>Height of every bar if all classes were equally likely.</summary>
    public required double Reference { get; init; }
}
