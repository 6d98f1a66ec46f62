namespace Simulator.Figures.Summaries;

/// <summary>A printed figure in a chart.</summary>
/// <param name="Date">Date of the figure.</param>
/// <param name="Value">The figure, in the chart's unit.</param>
public sealed record RecordPoint(DateOnly Date, double Value);
