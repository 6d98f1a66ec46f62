namespace Simulator.Core.Worlds;

/// <summary>Distances on the Earth.</summary>
/// <remarks>Haversine on a sphere. Pure and thread-safe.</remarks>
public static class Geodesy
{
    /// <summary>Mean radius of the Earth, km.</summary>
    public const double EarthRadiusKm = 6371.0088;

    private const double RadiansPerDegree = Math.PI / 180;

    /// <summary>Great-circle distance, km.</summary>
    /// <param name="fromLongitudeDegrees">Degrees east.</param>
    /// <param name="fromLatitudeDegrees">Degrees north.</param>
    /// <param name="toLongitudeDegrees">Degrees east.</param>
    /// <param name="toLatitudeDegrees">Degrees north.</param>
    public static double DistanceKm(
        double fromLongitudeDegrees, double fromLatitudeDegrees, double toLongitudeDegrees, double toLatitudeDegrees)
    {
        var north = Math.Sin((toLatitudeDegrees - fromLatitudeDegrees) * RadiansPerDegree / 2);
        var east = Math.Sin((toLongitudeDegrees - fromLongitudeDegrees) * RadiansPerDegree / 2);
        var chord = (north * north)
            + (Math.Cos(fromLatitudeDegrees * RadiansPerDegree) * Math.Cos(toLatitudeDegrees * RadiansPerDegree) * east * east);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
