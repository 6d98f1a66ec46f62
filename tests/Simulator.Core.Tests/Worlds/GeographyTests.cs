using Simulator.Core.Worlds;

namespace Simulator.Core.Tests.Worlds;

public sealed class GeographyTests
{
    private static readonly World Rich = Testing.Worlds.Rich();
    private static readonly Geography Geography = new(Rich, Rich.Model.Costs);

    [Fact]
    public void Fit_OfTheStrongestSector_IsOne() =>
        Enumerable.Range(0, Rich.Cities.Length).ShouldAllBe(city => Enumerable.Range(0, 3).Max(sector => Geography.Fit(city, sector)) == 1);

    [Fact]
    public void LogDistance_OfRegionAndCity_FollowsTheGreatCircle()
    {
        var (region, city) = (Rich.Regions[2], Rich.Cities[1]);
        var km = Geodesy.DistanceKm(region.LongitudeDegrees, region.LatitudeDegrees, city.LongitudeDegrees, city.LatitudeDegrees);

        Geography.LogDistance(2, 1).ShouldBe(Math.Log(1 + (km / 500)), 1e-12);
    }

    [Fact]
    public void HasRail_OnlyWhereALineIs_IsTrue() =>
        (Geography.HasRail(0, 0), Geography.HasRail(0, 1), Geography.HasRail(1, 3)).ShouldBe((true, false, true));

    [Fact]
    public void Tie_OfHomeCityProvinceAndChamber_IsTheStrongest()
    {
        var stranger = Testing.Worlds.Firm(1);

        Geography.Tie(stranger, 0).ShouldBe(0);
        Geography.Tie(stranger with { HomeCity = 0 }, 0).ShouldBe(1);
        Geography.Tie(stranger with { HomeProvince = 0 }, 1).ShouldBe(0.6);
    }

    [Fact]
    public void IsMandated_WithMoneyForChambers_HoldsOnlyWhereTheStrategyPaysForThem()
    {
        // City 0 spends 40% of 2048 万元 on chambers; city 1 (leader-led) nothing.
        (Geography.IsMandated(0, 0), Geography.IsMandated(0, 1)).ShouldBe((true, false));
        Geography.Tie(Testing.Worlds.Firm(1) with { Chambers = [0] }, 0).ShouldBe(0.6);
        Geography.Tie(Testing.Worlds.Firm(1) with { Chambers = [0] }, 1).ShouldBe(0);
    }

    [Fact]
    public void TravelUnits_AtTheFirmsOwnRegion_AreZero() => Geography.TravelUnits(0, 0).ShouldBe(0, 1e-9);
}
