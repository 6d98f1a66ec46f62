using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Worlds;

namespace Simulator.Testing;

/// <summary>A world with its cities and firms in another order, and every reference to them carried along.</summary>
public static class Permutation
{
    /// <summary>The reordered world, and the old position of the city and firm at each new position.</summary>
    public static (World World, int[] Cities, int[] Firms) Of(World world, uint seed)
    {
        var (cities, firms) = (Order(world.Cities.Length, seed), Order(world.Firms.Length, seed + 1));
        var (newCity, newFirm) = (Inverse(cities), Inverse(firms));
        var reordered = world with
        {
            Cities = [.. cities.Select(old => world.Cities[old])],
            Firms = [.. firms.Select(old => Moved(world.Firms[old], newCity))],
            Chambers = [.. world.Chambers.Select(
                chamber => chamber with { Members = [.. chamber.Members.Select(old => newFirm[old]).Order()] })],
            Events = [.. world.Events.Select(e => e with { Hosts = [.. e.Hosts.Select(old => newCity[old]).Order()] })],
            Shocks = [.. world.Shocks.Select(shock => shock with { Cities = [.. shock.Cities.Select(old => newCity[old]).Order()] })],
            DirectRail = [.. world.DirectRail.Select(link => link with { City = newCity[link.City] })],
        };
        return (reordered, cities, firms);
    }

    /// <summary>A keyed order of positions.</summary>
    public static int[] Order(int count, uint seed)
    {
        var draws = new KeyedDraws(seed, 0);
        return [.. Enumerable.Range(0, count).OrderBy(i => draws.Uniform(Purpose.Population, (uint)i, 0, 0))];
    }

    private static FirmParameters Moved(FirmParameters firm, int[] newCity) =>
        firm with { HomeCity = firm.HomeCity < 0 ? -1 : newCity[firm.HomeCity] };

    private static int[] Inverse(int[] order)
    {
        var inverse = new int[order.Length];
        for (var position = 0; position < order.Length; position++)
        {
            inverse[order[position]] = position;
        }

        return inverse;
    }
}
