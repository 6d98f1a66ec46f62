using System.Collections.Immutable;
using Simulator.Core.Cities;
using Simulator.Core.Provinces;

namespace Simulator.Core.Worlds;

/// <summary>Levers that some cities and provinces set from a week on (design decision D14).</summary>
/// <remarks>docs/model/plans.md. Immutable and thread-safe.</remarks>
public sealed record Plan
{
    /// <summary>First week in which the levers count, relative to the start of the campaign.</summary>
    public required int FromWeek { get; init; }

    /// <summary>Positions of the cities, ascending.</summary>
    public ImmutableArray<int> Cities { get; init; } = [];

    /// <summary>What they set.</summary>
    public CityLevers CityLevers { get; init; } = new();

    /// <summary>Positions of the provinces, ascending.</summary>
    public ImmutableArray<int> Provinces { get; init; } = [];

    /// <summary>What they set.</summary>
    public ProvinceLevers ProvinceLevers { get; init; } = new();

    /// <summary>A world in which the levers are set.</summary>
    /// <param name="world">Before.</param>
    internal World ApplyTo(World world)
    {
        var (cities, provinces) = (world.Cities.ToBuilder(), world.Provinces.ToBuilder());
        foreach (var city in Cities)
        {
            cities[city] = CityLevers.ApplyTo(cities[city]);
        }

        foreach (var province in Provinces)
        {
            provinces[province] = ProvinceLevers.ApplyTo(provinces[province]);
        }

        return world with { Cities = cities.ToImmutable(), Provinces = provinces.ToImmutable() };
    }
}
