using System.Collections.Immutable;

namespace Simulator.Figures.Summaries;

/// <summary>The campaign's events over the sign-up curve.</summary>
public sealed record CalendarFigure : FigureSummary
{
    /// <summary>Last day of each week.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>Cumulative sign-ups, a value per date.</summary>
    public required BandSeries Band { get; init; }

    /// <summary>Events in order of date.</summary>
    public required ImmutableArray<CalendarEvent> Events { get; init; }
}
