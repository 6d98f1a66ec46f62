using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A line beside a band, one value per date.</summary>
internal sealed record NamedLine(string Name, ImmutableArray<double> Values);
