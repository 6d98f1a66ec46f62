namespace Simulator.Core.Firms;

/// <summary>What a firm sees in a city apart from their own relation (M8).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Appeal">Same for every firm of the sector, from the city's bulletin, logit.</param>
/// <param name="Place">Distance and rail, logit.</param>
/// <param name="Tie">Home tie, unitless, in [0, 1].</param>
/// <param name="Fatigue">φ, unitless.</param>
public readonly record struct CityStanding(double Appeal, double Place, double Tie, double Fatigue);
