using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Runs;

/// <summary>A statistic of a run with its band, and the printed figure that it is compared with.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Statistic">What was counted.</param>
/// <param name="Band">Its band, in the unit of files (amounts in 亿元).</param>
/// <param name="Figure">The printed figure, or null.</param>
public sealed record Total(Statistic Statistic, Band Band, RecordFigure? Figure)
{
    /// <summary>The printed figure in the unit of files; null where there is none or its digits are missing.</summary>
    public double? Printed => Figure?.Value * FileWords.Scale(Statistic.Metric);

    /// <summary>Whether [5%, 95%] holds the printed figure; null where there is none.</summary>
    public bool? Inside => Printed is { } value ? Band.Holds(value) : null;

    /// <summary>Whether it counts all cities, events and sizes.</summary>
    public bool IsOverall => IsOverallStatistic(Statistic);

    /// <summary>Whether a statistic counts all cities, events and sizes.</summary>
    /// <param name="statistic">Any statistic.</param>
    public static bool IsOverallStatistic(Statistic statistic) =>
        statistic is { City: < 0, Event: < 0, FirmClass: < 0, AtLeast.Wan: 0, Below.Wan: 0 };
}
