using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Rows of a <see cref="ForestChart"/> that share an axis.</summary>
/// <param name="Name">Name.</param>
/// <param name="Axis">Title of the axis, with the unit.</param>
/// <param name="Rows">Rows, from the top.</param>
/// <param name="IsShare">Whether values are shares, shown as percentages.</param>
/// <param name="IsLogarithmic">Whether the axis is logarithmic; all values are above 0 then.</param>
internal sealed record ForestGroup(string Name, string Axis, ImmutableArray<ForestRow> Rows, bool IsShare = false, bool IsLogarithmic = false);
