using Simulator.Core.Chambers;
using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;

namespace Simulator.Core.Worlds;

/// <summary>What follows from who is where and who belongs to whom: distances, rail, fit, ties, mandates.</summary>
/// <remarks>Computed once per world. docs/model/entities.md. Immutable and thread-safe.</remarks>
public sealed record Geography
{
    private readonly World _world;
    private readonly CostParameters _costs;
    private readonly double[] _distances;
    private readonly bool[] _rail;
    private readonly double[] _fits;
    private readonly double[] _travelUnits;
    private readonly bool[] _mandates;

    /// <summary>Computes the tables of a world.</summary>
    /// <param name="world">The world.</param>
    /// <param name="costs">Parameters of M3, on which it depends how many chambers a city can mandate.</param>
    public Geography(World world, CostParameters costs)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(costs);
        _costs = costs;
        _world = world;
        _distances = [.. from region in world.Regions from city in world.Cities select LogDistance(region, city)];
        _rail = new bool[_distances.Length];
        foreach (var link in world.DirectRail)
        {
            _rail[Cell(link.Region, link.City)] = true;
        }

        _fits = [.. from city in world.Cities from strength in city.SectorProfile select Fit(strength, city)];
        _travelUnits = [.. from e in world.Events from region in world.Regions select TravelUnits(region, world.Regions[e.Region])];
        _mandates = [.. from chamber in world.Chambers from city in Enumerable.Range(0, world.Cities.Length) select Mandates(chamber, city)];
    }

    /// <summary>ln(1 + distance / 500 km) between a region and a city, unitless.</summary>
    /// <param name="region">Position of the region.</param>
    /// <param name="city">Position of the city.</param>
    public double LogDistance(int region, int city) => _distances[Cell(region, city)];

    /// <summary>Whether a direct high-speed line connects a region and a city.</summary>
    /// <param name="region">Position of the region.</param>
    /// <param name="city">Position of the city.</param>
    public bool HasRail(int region, int city) => _rail[Cell(region, city)];

    /// <summary>Fit of a sector to a city's profile, unitless, in [0, 1] (M4).</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="sector">Position of the sector.</param>
    public double Fit(int city, int sector) => _fits[(city * _world.Sectors.Length) + sector];

    /// <summary>Travel from a region to an event, in units of four hours at 1 km/h; divide by the speed in km/h (M5).</summary>
    /// <param name="eventIndex">Position of the event.</param>
    /// <param name="region">Position of the region.</param>
    public double TravelUnits(int eventIndex, int region) => _travelUnits[(eventIndex * _world.Regions.Length) + region];

    /// <summary>Whether a city has mandated a chamber 授牌.</summary>
    /// <param name="chamber">Position of the chamber.</param>
    /// <param name="city">Position of the city.</param>
    public bool IsMandated(int chamber, int city) => _mandates[(chamber * _world.Cities.Length) + city];

    /// <summary>Home tie of a firm to a city, unitless, in [0, 1]: max(home city, 0.6 · home province, strength of a mandated chamber) (M4).</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="city">Position of the city.</param>
    public double Tie(FirmParameters firm, int city)
    {
        ArgumentNullException.ThrowIfNull(firm);
        if (firm.HomeCity == city)
        {
            return FirmDefaults.HomeCityTie;
        }

        var tie = firm.HomeProvince == _world.Cities[city].Province ? FirmDefaults.HomeProvinceTie : 0;
        foreach (var chamber in firm.Chambers)
        {
            tie = IsMandated(chamber, city) ? Math.Max(tie, _world.Chambers[chamber].Strength) : tie;
        }

        return tie;
    }

    private static double LogDistance(RegionParameters region, CityParameters city) =>
        Math.Log(1 + (Geodesy.DistanceKm(
            region.LongitudeDegrees, region.LatitudeDegrees, city.LongitudeDegrees, city.LatitudeDegrees) / FirmDefaults.DistanceScaleKm));

    private static double Fit(double strength, CityParameters city)
    {
        var strongest = city.SectorProfile.Max();
        return strongest > 0 ? strength / strongest : 0;
    }

    private static double TravelUnits(RegionParameters from, RegionParameters to) =>
        Geodesy.DistanceKm(from.LongitudeDegrees, from.LatitudeDegrees, to.LongitudeDegrees, to.LatitudeDegrees)
        / FirmDefaults.TravelUnitHours;

    /// <summary>A city mandates the chambers of its province in their order, as far as its chamber money goes (M3).</summary>
    private bool Mandates(ChamberParameters chamber, int city)
    {
        var parameters = _world.Cities[city];
        var rank = _world.Chambers.Where(other => other.Province == parameters.Province).ToList().IndexOf(chamber);
        return rank >= 0 && rank < Affordable(parameters);
    }

    private double Affordable(CityParameters city)
    {
        var budget = city.PromotionWanPerYear * city.Strategy.Share(Channel.Chamber);
        return Math.Floor(Math.Max(0, budget - _costs.FixedWanPerYear) / _costs.ChamberWanPerYear);
    }

    private int Cell(int region, int city) => (region * _world.Cities.Length) + city;
}
