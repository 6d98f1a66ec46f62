namespace Simulator.Figures.Reports.Charts;

/// <summary>A published figure on a curve, or another point that is told apart.</summary>
/// <param name="Date">Day as ISO 8601.</param>
/// <param name="Value">In the chart's unit.</param>
/// <param name="Text">As printed, or what it says.</param>
internal sealed record RecordPoint(string Date, double Value, string Text);
