using Simulator.Core.Reporting;

namespace Simulator.Scenarios.Records;

/// <summary>A printed figure and the statistic that a run yields for it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figure">The printed figure; without a value where the print has none, so it is shown but never fitted.</param>
/// <param name="Statistic">The statistic.</param>
public sealed record RecordComparison(RecordFigure Figure, Statistic Statistic);
