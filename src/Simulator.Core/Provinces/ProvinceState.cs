using Simulator.Core.Targeting;
using Simulator.Core.Worlds;

namespace Simulator.Core.Provinces;

/// <summary>A province and its chambers in one replicate. Their mandates follow from the parameters, and change with plans only.</summary>
/// <remarks>docs/model/chambers.md. Used again for the next replicate. Not thread-safe: buffers are used again every week.</remarks>
public sealed class ProvinceState
{
    /// <summary>The province under a replicate's parameters.</summary>
    /// <param name="position">Position of the province.</param>
    /// <param name="atlas">Tables of the world.</param>
    public ProvinceState(int position, Atlas atlas)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var world = atlas.World;
        Position = position;
        Cities = [.. Enumerable.Range(0, world.Cities.Length).Where(city => world.Cities[city].Province == position)];
        Chambers = ChambersUnder(atlas);
    }

    /// <summary>Position of the province.</summary>
    public int Position { get; }

    /// <summary>Positions of its cities, ascending.</summary>
    internal int[] Cities { get; }

    /// <summary>Its chambers, each with the cities that have mandated it.</summary>
    internal MandatedChamber[] Chambers { get; set; }

    /// <summary>Who was called on for which city this week: a member of two chambers is called once.</summary>
    internal HashSet<(int City, int Firm)> Introduced { get; } = [];

    /// <summary>Its chambers, as the cities' budgets of a time mandate them.</summary>
    internal MandatedChamber[] ChambersUnder(Atlas atlas)
    {
        var chambers = atlas.World.Chambers;
        return [.. Enumerable.Range(0, chambers.Length).Where(chamber => chambers[chamber].Province == Position)
            .Select(chamber => new MandatedChamber(chamber, [.. Cities.Where(city => atlas.IsMandated(chamber, city))]))];
    }
}

/// <summary>A chamber and the cities that it speaks for, with the members that may head the list of each.</summary>
/// <param name="Chamber">Position of the chamber.</param>
/// <param name="Cities">Positions of the cities, ascending.</param>
internal sealed record MandatedChamber(int Chamber, int[] Cities)
{
    public Shortlist[] Shortlists { get; } = [.. Cities.Select(_ => new Shortlist(keeps: true))];
}
