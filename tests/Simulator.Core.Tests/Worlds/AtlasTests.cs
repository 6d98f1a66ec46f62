using Simulator.Core.Firms;
using Simulator.Core.Worlds;

namespace Simulator.Core.Tests.Worlds;

public sealed class AtlasTests
{
    private static readonly World Rich = Testing.Worlds.Rich();
    private static readonly Atlas Atlas = new(Rich);

    [Fact]
    public void Fit_OfTheStrongestSector_IsOne() =>
        Enumerable.Range(0, Rich.Cities.Length).ShouldAllBe(city => Enumerable.Range(0, 3).Max(sector => Atlas.Tables.Fit(city, sector)) == 1);

    [Fact]
    public void LogDistance_OfRegionAndCity_FollowsTheGreatCircle()
    {
        var (region, city) = (Rich.Regions[2], Rich.Cities[1]);
        var km = Geodesy.DistanceKm(region.LongitudeDegrees, region.LatitudeDegrees, city.LongitudeDegrees, city.LatitudeDegrees);

        Atlas.Tables.LogDistance(2, 1).ShouldBe(Math.Log(1 + (km / 500)), 1e-12);
    }

    [Fact]
    public void HasRail_OnlyWhereALineIs_IsTrue() =>
        (Atlas.Tables.HasRail(0, 0), Atlas.Tables.HasRail(0, 1), Atlas.Tables.HasRail(1, 3)).ShouldBe((true, false, true));

    [Fact]
    public void Tie_OfHomeCityProvinceAndChamber_IsTheStrongest()
    {
        var stranger = Testing.Worlds.Firm(1);

        Tie(stranger, 0).ShouldBe(0);
        Tie(stranger with { HomeCity = 0 }, 0).ShouldBe(1);
        Tie(stranger with { HomeProvince = 0 }, 1).ShouldBe(0.6);
    }

    [Fact]
    public void IsMandated_WithMoneyForChambers_HoldsOnlyWhereTheStrategyPaysForThem()
    {
        // City 0 spends 40% of 2048 万元 on chambers; city 1 (leader-led) nothing.
        (Atlas.IsMandated(0, 0), Atlas.IsMandated(0, 1)).ShouldBe((true, false));
        Tie(Testing.Worlds.Firm(1) with { Chambers = [0] }, 0).ShouldBe(0.6);
        Tie(Testing.Worlds.Firm(1) with { Chambers = [0] }, 1).ShouldBe(0);
    }

    [Fact]
    public void TravelUnits_AtTheFirmsOwnRegion_AreZero() => Atlas.Tables.TravelUnits(0, 0).ShouldBe(0, 1e-9);

    /// <summary>Ties of small worlds are looked up, those of large ones computed each time.</summary>
    [Fact]
    public void Tie_InAWorldTooLargeForATable_IsTheSame()
    {
        var (small, large) = (new Atlas(Testing.Worlds.Rich(firms: 300)), new Atlas(Testing.Worlds.Rich(firms: 300_000)));

        var pairs = Enumerable.Range(0, 300).SelectMany(firm => Enumerable.Range(0, 4).Select(city => (Firm: firm, City: city))).ToArray();

        pairs.Select(pair => large.Tie(pair.Firm, pair.City)).ShouldBe(pairs.Select(pair => small.Tie(pair.Firm, pair.City)));
        pairs.Select(pair => small.Tie(pair.Firm, pair.City)).Distinct().Count().ShouldBeGreaterThan(2);
    }

    private static double Tie(FirmParameters firm, int city) => new Atlas(Rich with { Firms = Rich.Firms.SetItem(0, firm) }).Tie(0, city);
}
