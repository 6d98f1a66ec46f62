using System.Collections.Immutable;
using Simulator.Core.Worlds;

namespace Simulator.Engine.Blueprints;

/// <summary>The firms of a sector, and when opportunities come to them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SectorTable
{
    private readonly ImmutableArray<double> _exposure;

    internal SectorTable(World world, Climate climate, int sector)
    {
        _exposure = climate.ArrivalExposure(sector);
        Firms = [.. Enumerable.Range(0, world.Firms.Length).Where(firm => world.Firms[firm].Sector == sector)];
        LinkedAnchors = [.. world.Cities.Select(city => Links(world, city.Anchors, sector))];
    }

    /// <summary>Positions of the firms of the sector, ascending.</summary>
    public ImmutableArray<int> Firms { get; }

    /// <summary>Σ of each city's anchors, weighted with their links to the sector, unitless.</summary>
    public ImmutableArray<double> LinkedAnchors { get; }

    /// <summary>Cumulative exposure to arrivals by week at a rate of 1 per year, unitless.</summary>
    public ReadOnlySpan<double> Exposure => _exposure.AsSpan();

    private static double Links(World world, ImmutableArray<double> anchors, int sector)
    {
        var sum = 0.0;
        for (var other = 0; other < anchors.Length && !world.SupplyLinks.IsEmpty; other++)
        {
            sum += world.SupplyLinks[(sector * world.Sectors.Length) + other] * anchors[other];
        }

        return sum;
    }
}
