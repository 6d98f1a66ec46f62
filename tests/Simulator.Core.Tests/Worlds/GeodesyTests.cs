using Simulator.Core.Worlds;

namespace Simulator.Core.Tests.Worlds;

/// <summary>Reference values: the angle between two vectors, computed apart from the haversine.</summary>
public sealed class GeodesyTests
{
    [Theory]
    [InlineData(125.32, 43.82, 114.17, 22.32, 2600.9356135197)]
    [InlineData(112.73, 38.42, 113.55, 22.22, 1803.0557242268)]
    [InlineData(0, 0, 180, 0, 20015.1144420359)]
    [InlineData(114, 22, 114, 22, 0)]
    public void DistanceKm_OfTwoPlaces_IsTheGreatCircle(double fromEast, double fromNorth, double toEast, double toNorth, double km) =>
        Geodesy.DistanceKm(fromEast, fromNorth, toEast, toNorth).ShouldBe(km, 1e-6);

    [Fact]
    public void DistanceKm_ThereAndBack_IsTheSame() =>
        Geodesy.DistanceKm(125.32, 43.82, 114.17, 22.32).ShouldBe(Geodesy.DistanceKm(114.17, 22.32, 125.32, 43.82), 1e-9);
}
