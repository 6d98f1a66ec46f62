using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A series of an <see cref="IntervalChart"/>, one entry per row.</summary>
/// <param name="Name">Name.</param>
/// <param name="Values">Values; null for none.</param>
/// <param name="Low">Lower ends of the intervals; null for none.</param>
/// <param name="High">Upper ends of the intervals; null for none.</param>
/// <param name="Reference">Where values should lie: a line through all rows.</param>
internal sealed record IntervalSeries(
    string Name, ImmutableArray<double?> Values, ImmutableArray<double?> Low, ImmutableArray<double?> High, double Reference);
