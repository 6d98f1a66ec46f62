using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>What happened week by week, with dated events above.</summary>
internal sealed record EventChart : Chart
{
    /// <summary>Name of what is counted.</summary>
    public required string Name { get; init; }

    /// <summary>First day of each week as ISO 8601.</summary>
    public required ImmutableArray<string> Dates { get; init; }

    public required ImmutableArray<double> Values { get; init; }

    /// <summary>In order of date; numbered from 1 as they stand.</summary>
    public required ImmutableArray<DatedEvent> Events { get; init; }
}
