using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Summaries;

/// <summary>A place on a map.</summary>
/// <param name="Name">Name.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
public sealed record MapPlace(LocalizedText Name, double Longitude, double Latitude);
