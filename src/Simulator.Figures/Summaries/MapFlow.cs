namespace Simulator.Figures.Summaries;

/// <summary>A flow between a home region and a city.</summary>
/// <param name="Region">Position among the figure's regions.</param>
/// <param name="City">Position among the figure's cities.</param>
/// <param name="Value">Mean over replicates, in the figure's unit; positive.</param>
public sealed record MapFlow(int Region, int City, double Value);
