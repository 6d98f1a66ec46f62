using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A row of a <see cref="ForestChart"/>.</summary>
/// <param name="Label">Which figure.</param>
/// <param name="Printed">The printed figure, in the group's unit.</param>
/// <param name="Bands">Its forecasts, by series.</param>
/// <param name="Detail">More about it.</param>
internal sealed record ForestRow(string Label, double Printed, ImmutableArray<ForestBand> Bands, string Detail = "");
