using System.Collections.Immutable;
using Simulator.Core.Shocks;

namespace Simulator.Core.Worlds;

/// <summary>The environment week by week: shocks, by city and by sector, and the arrival of opportunities.</summary>
/// <remarks>Computed once per world. docs/model/shocks.md. Immutable and thread-safe.</remarks>
public sealed record Climate
{
    private readonly World _world;
    private readonly double[]?[] _factors;
    private readonly HashSet<(int City, int Week)> _turnovers = [];

    /// <summary>Computes the environment of a world.</summary>
    /// <param name="world">The world.</param>
    public Climate(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        _world = world;
        _factors = new double[]?[(Enum.GetValues<ShockField>().Max(field => (int)field) + 1) * world.Cities.Length];
        foreach (var field in world.Shocks.Select(shock => shock.Field).Distinct())
        {
            for (var city = 0; city < world.Cities.Length; city++)
            {
                _factors[Place(field, city)] = Weekly(shock => shock.Field == field && shock.StrikesCity(city));
            }
        }

        foreach (var shock in world.Shocks.Where(shock => shock.Field == ShockField.LeaderTurnover))
        {
            _turnovers.UnionWith(Enumerable.Range(0, world.Cities.Length).Where(shock.StrikesCity).Select(city => (city, shock.FromWeek)));
        }
    }

    /// <summary>Product of the shocks to a field of a city in a week, unitless; 1 without shocks.</summary>
    /// <param name="field">What they change.</param>
    /// <param name="city">Position of the city.</param>
    /// <param name="week">In [first week, horizon).</param>
    public double Factor(ShockField field, int city, int week) =>
        _factors[Place(field, city)] is { } weekly ? weekly[_world.Calendar.Index(week)] : 1;

    /// <summary>Climate M in a week, unitless; 1 without shocks.</summary>
    /// <param name="week">In [first week, horizon).</param>
    public double Macro(int week) => Factor(ShockField.Macro, city: 0, week);

    /// <summary>Cumulative arrivals expected of one firm of a sector at a rate of 1 per year, from the first week to the end of each week, unitless.</summary>
    /// <param name="sector">Position of the sector.</param>
    /// <remarks>Equation M1: the hazard of a week is M · (shocks to the sector) / 52.</remarks>
    public ImmutableArray<double> ArrivalExposure(int sector)
    {
        var booms = Weekly(shock => shock.Field == ShockField.OpportunityRate && shock.StrikesSector(sector));
        var macro = Weekly(shock => shock.Field == ShockField.Macro);
        var (exposure, sum) = (new double[booms.Length], 0.0);
        for (var i = 0; i < booms.Length; i++)
        {
            sum += booms[i] * macro[i] / Calendar.WeeksPerYear;
            exposure[i] = sum;
        }

        return [.. exposure];
    }

    /// <summary>Whether a change of leaders strikes a city in a week.</summary>
    /// <param name="city">Position of the city.</param>
    /// <param name="week">Week.</param>
    public bool LeadersChange(int city, int week) => _turnovers.Count > 0 && _turnovers.Contains((city, week));

    private int Place(ShockField field, int city) => ((int)field * _world.Cities.Length) + city;

    private double[] Weekly(Func<ShockParameters, bool> strikes)
    {
        var shocks = _world.Shocks.Where(strikes).ToArray();
        var factors = new double[_world.Calendar.TotalWeeks];
        for (var i = 0; i < factors.Length; i++)
        {
            factors[i] = shocks.Aggregate(1.0, (product, shock) => product * shock.At(i - _world.Calendar.BurnInWeeks));
        }

        return factors;
    }
}
