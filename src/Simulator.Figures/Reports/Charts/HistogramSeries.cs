using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A series of a <see cref="HistogramChart"/>, one value per class.</summary>
internal sealed record HistogramSeries(string Name, ImmutableArray<double> Values);
