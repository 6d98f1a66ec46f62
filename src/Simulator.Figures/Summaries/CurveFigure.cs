using System.Collections.Immutable;

namespace Simulator.Figures.Summaries;

/// <summary>A cumulative curve with its 50 and 90% bands and the record's points.</summary>
public sealed record CurveFigure : FigureSummary
{
    /// <summary>Last day of each week.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>The curve, a value per date.</summary>
    public required BandSeries Band { get; init; }

    /// <summary>Printed figures.</summary>
    public ImmutableArray<RecordPoint> Record { get; init; } = [];
}
