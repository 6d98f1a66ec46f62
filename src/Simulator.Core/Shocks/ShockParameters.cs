using System.Collections.Immutable;

namespace Simulator.Core.Shocks;

/// <summary>A change of the environment for some weeks.</summary>
/// <remarks>docs/model/shocks.md. Immutable and thread-safe.</remarks>
public sealed record ShockParameters
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>What changes.</summary>
    public required ShockField Field { get; init; }

    /// <summary>Factor at full strength, unitless, in [0, ∞).</summary>
    public required double Factor { get; init; }

    /// <summary>First week.</summary>
    public required int FromWeek { get; init; }

    /// <summary>First week after it.</summary>
    public required int ToWeek { get; init; }

    /// <summary>Weeks over which it reaches full strength, weeks.</summary>
    public int RampWeeks { get; init; }

    /// <summary>Positions of the cities it strikes, ascending; empty for all.</summary>
    public ImmutableArray<int> Cities { get; init; } = [];

    /// <summary>Positions of the sectors it strikes, ascending; empty for all.</summary>
    public ImmutableArray<int> Sectors { get; init; } = [];

    /// <summary>Its factor in a week, unitless; 1 outside its weeks.</summary>
    /// <param name="week">Relative to the start of the campaign.</param>
    public double At(int week)
    {
        if (week < FromWeek || week >= ToWeek)
        {
            return 1;
        }

        var strength = RampWeeks == 0 ? 1 : Math.Min(1, (week - FromWeek + 1.0) / RampWeeks);
        return 1 + (strength * (Factor - 1));
    }

    /// <summary>Whether it strikes a city.</summary>
    /// <param name="city">Position of the city.</param>
    public bool StrikesCity(int city) => Cities.IsEmpty || Cities.BinarySearch(city) >= 0;

    /// <summary>Whether it strikes a sector.</summary>
    /// <param name="sector">Position of the sector.</param>
    public bool StrikesSector(int sector) => Sectors.IsEmpty || Sectors.BinarySearch(sector) >= 0;
}
