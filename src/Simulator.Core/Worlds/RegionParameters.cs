namespace Simulator.Core.Worlds;

/// <summary>A place where firms have their head office, or where an event is held.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RegionParameters
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Longitude, degrees east, in [-180, 180].</summary>
    public required double LongitudeDegrees { get; init; }

    /// <summary>Latitude, degrees north, in [-90, 90].</summary>
    public required double LatitudeDegrees { get; init; }
}
