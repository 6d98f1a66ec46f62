using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A line beside a band, or two that enclose an interval, one value per date.</summary>
/// <param name="Name">Name.</param>
/// <param name="Values">The line, or the lower end of the interval.</param>
/// <param name="Upper">The upper end of the interval; null for a single line.</param>
internal sealed record NamedLine(string Name, ImmutableArray<double> Values, ImmutableArray<double>? Upper = null);
