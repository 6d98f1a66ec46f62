using System.Collections.Immutable;
using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Charts;

/// <summary>Printed figures below each other, each with the bands of one forecast or more; one group is shown at a time.</summary>
internal sealed record ForestChart : Chart
{
    /// <summary>Names of the forecasts: those of the central values in the legend.</summary>
    public required ImmutableArray<string> Series { get; init; }

    /// <summary>At least one; the first is shown until the reader chooses.</summary>
    public required ImmutableArray<ForestGroup> Groups { get; init; }
}

/// <summary>Rows of a <see cref="ForestChart"/> that share an axis.</summary>
/// <param name="Name">Name.</param>
/// <param name="Axis">Title of the axis, with the unit.</param>
/// <param name="Rows">Rows, from the top.</param>
/// <param name="IsShare">Whether values are shares, shown as percentages.</param>
/// <param name="IsLogarithmic">Whether the axis is logarithmic; all values are above 0 then.</param>
internal sealed record ForestGroup(string Name, string Axis, ImmutableArray<ForestRow> Rows, bool IsShare = false, bool IsLogarithmic = false);

/// <summary>A row of a <see cref="ForestChart"/>.</summary>
/// <param name="Label">Which figure.</param>
/// <param name="Printed">The printed figure, in the group's unit.</param>
/// <param name="Forecasts">Its forecasts by series, in their own unit.</param>
/// <param name="Scale">What forecasts are multiplied with to come to the group's unit.</param>
/// <param name="Detail">More about it.</param>
internal sealed record ForestRow(string Label, double Printed, ImmutableArray<ForecastScore> Forecasts, double Scale, string Detail = "");
