using System.Collections.Immutable;

namespace Simulator.Engine.Results;

/// <summary>A quantity week by week: its band at the end of each week of the campaign; flow and cohort are cumulative.</summary>
/// <remarks>Counts in projects, money in 万元. Immutable and thread-safe.</remarks>
/// <param name="Key">Which quantity.</param>
/// <param name="Weeks">Bands by week, beginning with week 0.</param>
public sealed record Curve(CurveKey Key, ImmutableArray<Band> Weeks);
