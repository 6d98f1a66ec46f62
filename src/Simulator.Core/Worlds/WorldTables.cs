using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Firms;

namespace Simulator.Core.Worlds;

/// <summary>What follows from a world alone, whatever the parameters: hashes, sectors, distances, rail, fit, peers, who hosts which event.</summary>
/// <remarks>Computed once per world, so that the weekly loop looks into arrays and at no object of the scenario. Immutable and thread-safe.</remarks>
public sealed class WorldTables
{
    private readonly double[] _logDistances;
    private readonly bool[] _rail;
    private readonly double[] _fits;
    private readonly double[] _travelUnits;
    private readonly int[]?[] _hosted;
    private readonly uint[] _hostHashes;
    private readonly FirmPool[] _bySector;
    private readonly FirmPool[] _byChamber;
    private readonly Lazy<FirmPool> _all;
    private readonly Lazy<FirmPool> _top;
    private readonly Lazy<FirmPool>[] _byEvent;

    /// <summary>Computes the tables of a world.</summary>
    /// <param name="world">The world, validated.</param>
    public WorldTables(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        World = world;
        Climate = new Climate(world);
        Ceremonies = new Ceremonies(world.Events);
        FirmHashes = [.. world.Firms.Select(firm => firm.Hash)];
        FirmSectors = [.. world.Firms.Select(firm => firm.Sector)];
        FirmRegions = [.. world.Firms.Select(firm => firm.Region)];
        CapitalsWan = [.. world.Firms.Select(firm => firm.Capital.Wan)];
        Attention = [.. world.Firms.Select(firm => firm.AttentionPerWeek)];
        LogCapitals = [.. world.Firms.Select(firm => Math.Log(1 + firm.Capital.Yi))];
        CityHashes = [.. world.Cities.Select(city => city.Hash)];
        CityProvinces = [.. world.Cities.Select(city => city.Province)];
        CityWeights = [.. world.Cities.Select(_ => 1f)];
        Exposures = [.. Enumerable.Range(0, world.Sectors.Length).Select(Climate.ArrivalExposure)];
        LinkedAnchors = [.. Enumerable.Range(0, world.Sectors.Length).Select(
            sector => world.Cities.Select(city => Links(city.Anchors, sector)).ToImmutableArray())];
        LargestGaps = [.. Enumerable.Range(0, world.Cities.Length).Select(
            city => LinkedAnchors.Max(anchors => CityStep.ChainGap(anchors[city], 0, world.Cities[city].ChainTarget)))];
        _logDistances = [.. from region in world.Regions from city in world.Cities select LogDistance(region, city)];
        _rail = RailCells();
        _fits = [.. from city in world.Cities from strength in city.SectorProfile select Fit(strength, city)];
        _travelUnits = [.. from e in world.Events from region in world.Regions select TravelUnits(region, world.Regions[e.Region])];
        _hostHashes = [.. from city in CityHashes from hash in world.Events.Select(e => EntityHash.OfPair(city, e.Hash)).Prepend(city) select hash];
        _hosted = HostedByWeek();
        _bySector = [.. Enumerable.Range(0, world.Sectors.Length).Select(sector => Pool(firm => firm.Sector == sector))];
        _byChamber = [.. world.Chambers.Select(chamber => new FirmPool(world, chamber.Members))];
        _all = new Lazy<FirmPool>(() => Pool(_ => true));
        _top = new Lazy<FirmPool>(LargestFirms);
        _byEvent = [.. world.Events.Select(e => new Lazy<FirmPool>(
            () => world.Firms.All(firm => e.Welcomes(firm.Region)) ? All : Pool(firm => e.Welcomes(firm.Region))))];
    }

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>Shocks and arrivals by week.</summary>
    public Climate Climate { get; }

    /// <summary>Events at which contracts are signed.</summary>
    public Ceremonies Ceremonies { get; }

    /// <summary>Hash of each firm.</summary>
    public ImmutableArray<uint> FirmHashes { get; }

    /// <summary>Position of each firm's sector.</summary>
    public ImmutableArray<int> FirmSectors { get; }

    /// <summary>Position of each firm's region.</summary>
    public ImmutableArray<int> FirmRegions { get; }

    /// <summary>W: capital of each firm, 万元.</summary>
    public ImmutableArray<long> CapitalsWan { get; }

    /// <summary>m: invitations that each firm accepts at most in a week.</summary>
    public ImmutableArray<int> Attention { get; }

    /// <summary>ln(1 + W) of each firm, W in 亿元, unitless (M4).</summary>
    public ImmutableArray<double> LogCapitals { get; }

    /// <summary>Hash of each city.</summary>
    public ImmutableArray<uint> CityHashes { get; }

    /// <summary>A weight of 1 for each city, unitless.</summary>
    public ImmutableArray<float> CityWeights { get; }

    /// <summary>Position of each city's province.</summary>
    public ImmutableArray<int> CityProvinces { get; }

    /// <summary>Of each sector, the cumulative exposure to arrivals by week at a rate of 1 per year, unitless (M1).</summary>
    public ImmutableArray<ImmutableArray<double>> Exposures { get; }

    /// <summary>Of each sector and city, Σ of the city's anchors, weighted with their links to the sector, unitless (M4).</summary>
    public ImmutableArray<ImmutableArray<double>> LinkedAnchors { get; }

    /// <summary>Largest gap that each city's chain can have, unitless, in [0, 1] (M4).</summary>
    public ImmutableArray<double> LargestGaps { get; }

    /// <summary>All firms.</summary>
    public FirmPool All => _all.Value;

    /// <summary>The tenth of the firms with the most capital, on whom leaders call.</summary>
    public FirmPool Largest => _top.Value;

    /// <summary>The firms that an event welcomes; the same pool as <see cref="All"/> where it welcomes everybody.</summary>
    /// <param name="eventIndex">Position of the event.</param>
    public FirmPool WelcomedBy(int eventIndex) => _byEvent[eventIndex].Value;

    /// <summary>The firms of a sector.</summary>
    /// <param name="sector">Position of the sector.</param>
    public FirmPool OfSector(int sector) => _bySector[sector];

    /// <summary>The members of a chamber.</summary>
    /// <param name="chamber">Position of the chamber.</param>
    public FirmPool MembersOf(int chamber) => _byChamber[chamber];

    /// <summary>ln(1 + distance / 500 km) between a region and a city, unitless.</summary>
    /// <param name="region">Position of the region.</param>
    /// <param name="city">Position of the city.</param>
    public double LogDistance(int region, int city) => _logDistances[Cell(region, city)];

    /// <summary>Whether a direct high-speed line connects a region and a city.</summary>
    /// <param name="region">Position of the region.</param>
    /// <param name="city">Position of the city.</param>
    public bool HasRail(int region, int city) => _rail[Cell(region, city)];

    /// <summary>Fit of a sector to a city's profile, unitless, in [0, 1] (M4).</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="sector">Position of the sector.</param>
    public double Fit(int city, int sector) => _fits[(city * World.Sectors.Length) + sector];

    /// <summary>Travel from a region to an event, in units of four hours at 1 km/h; divide by the speed in km/h (M5).</summary>
    /// <param name="eventIndex">Position of the event.</param>
    /// <param name="region">Position of the region.</param>
    public double TravelUnits(int eventIndex, int region) => _travelUnits[(eventIndex * World.Regions.Length) + region];

    /// <summary>Positions of the events of a week in which a city takes part, ascending.</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="week">Week.</param>
    public ReadOnlySpan<int> HostedEvents(int city, int week) =>
        _hosted[(city * World.Calendar.TotalWeeks) + World.Calendar.Index(week)];

    /// <summary>Hash by which a city's dealings at an event enter draws: its own where there is no event.</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="eventIndex">Position of the event, or -1.</param>
    public uint HostHash(int city, int eventIndex) => _hostHashes[(city * (World.Events.Length + 1)) + eventIndex + 1];

    /// <summary>A host's part of the seats at an event: an equal one; seats that do not divide go to the hosts with the smallest hash, so that
    /// the order of the file decides nothing.</summary>
    /// <param name="city">Position of the city, one of the hosts.</param>
    /// <param name="eventIndex">Position of the event.</param>
    public int SeatsOf(int city, int eventIndex)
    {
        var (seats, hosts) = (World.Events[eventIndex].Seats, World.Events[eventIndex].Hosts);
        var (share, rest) = Math.DivRem(seats, hosts.Length);
        if (rest == 0)
        {
            return share;
        }

        var own = HostHash(city, eventIndex);
        var before = 0;
        foreach (var host in hosts)
        {
            before += HostHash(host, eventIndex) < own ? 1 : 0;
        }

        return share + (before < rest ? 1 : 0);
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

    private double Links(ImmutableArray<double> anchors, int sector)
    {
        var sum = 0.0;
        for (var other = 0; other < anchors.Length && !World.SupplyLinks.IsEmpty; other++)
        {
            sum += World.SupplyLinks[(sector * World.Sectors.Length) + other] * anchors[other];
        }

        return sum;
    }

    private bool[] RailCells()
    {
        var cells = new bool[World.Regions.Length * World.Cities.Length];
        foreach (var link in World.DirectRail)
        {
            cells[Cell(link.Region, link.City)] = true;
        }

        return cells;
    }

    private int[]?[] HostedByWeek()
    {
        var hosted = new int[]?[World.Cities.Length * World.Calendar.TotalWeeks];
        for (var e = 0; e < World.Events.Length; e++)
        {
            var index = World.Calendar.Index(World.Events[e].Week);
            foreach (var city in World.Events[e].Hosts.Where(_ => index >= 0 && index < World.Calendar.TotalWeeks))
            {
                ref var events = ref hosted[(city * World.Calendar.TotalWeeks) + index];
                events = [.. events ?? [], e];
            }
        }

        return hosted;
    }

    private FirmPool LargestFirms()
    {
        var rank = (int)Math.Ceiling(World.Firms.Length * CityDefaults.TopFirmShare);
        var threshold = World.Firms.Select(firm => firm.Capital).OrderDescending().ElementAtOrDefault(Math.Max(0, rank - 1));
        return Pool(firm => firm.Capital >= threshold);
    }

    private FirmPool Pool(Func<FirmParameters, bool> belongs) =>
        new(World, Enumerable.Range(0, World.Firms.Length).Where(firm => belongs(World.Firms[firm])));

    private int Cell(int region, int city) => (region * World.Cities.Length) + city;
}
