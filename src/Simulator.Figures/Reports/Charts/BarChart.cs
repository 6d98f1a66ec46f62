using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Bars by category, one for each series, with their 90% band.</summary>
internal sealed record BarChart : Chart
{
    public required ImmutableArray<string> Categories { get; init; }

    public required ImmutableArray<BarSeries> Series { get; init; }
}
