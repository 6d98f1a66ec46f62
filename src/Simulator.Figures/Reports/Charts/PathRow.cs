using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A row of a <see cref="PathChart"/>.</summary>
/// <param name="Label">Which deal.</param>
/// <param name="Dates">When each stage was reached, as ISO 8601; null where it was not.</param>
/// <param name="Detail">More about it.</param>
internal sealed record PathRow(string Label, ImmutableArray<string?> Dates, string Detail);
