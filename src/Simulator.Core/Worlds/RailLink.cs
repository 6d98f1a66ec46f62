namespace Simulator.Core.Worlds;

/// <summary>A direct high-speed rail line.</summary>
/// <param name="Region">Position of the region.</param>
/// <param name="City">Position of the city.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct RailLink(int Region, int City);
