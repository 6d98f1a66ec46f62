using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Worlds;

namespace Simulator.Core.Events;

/// <summary>A dated event at which cities meet firms.</summary>
/// <remarks>docs/model/entities.md. Immutable and thread-safe.</remarks>
public sealed record EventParameters
{
    /// <summary>Id in the scenario.</summary>
    public required string Id
    {
        get;
        init
        {
            field = value;
            Hash = EntityHash.Of(value);
        }
    }

    /// <summary>Hash of the id, by which the event enters draws.</summary>
    public uint Hash { get; private init; }

    /// <summary>Week in which it is held.</summary>
    public required int Week { get; init; }

    /// <summary>Day of that week, in [0, 6].</summary>
    public int Day { get; init; }

    /// <summary>Position of the region in which it is held.</summary>
    public required int Region { get; init; }

    /// <summary>Kind.</summary>
    public EventKind Kind { get; init; }

    /// <summary>Positions of the cities that take part, ascending.</summary>
    public required ImmutableArray<int> Hosts { get; init; }

    /// <summary>Positions of the regions whose firms are invited and whose deals are signed there, ascending; empty for all.</summary>
    public ImmutableArray<int> GuestRegions { get; init; } = [];

    /// <summary>Seats for firms, over all hosts.</summary>
    public int Seats { get; init; }

    /// <summary>Rank of the highest host, in [0, 3].</summary>
    public int LeaderRank { get; init; }

    /// <summary>Prestige, unitless, in [0, 3].</summary>
    public double Prestige { get; init; } = 1;

    /// <summary>Whether chambers host it.</summary>
    public bool ByChambers { get; init; }

    /// <summary>Whether contracts are signed at it.</summary>
    public bool Signs { get; init; }

    /// <summary>When it is held, weeks since the start of the campaign.</summary>
    public double TimeWeeks => Week + (Day / (double)Calendar.DaysPerWeek);

    /// <summary>Whether firms of a region are invited, and may sign there.</summary>
    /// <param name="region">Position of the region.</param>
    public bool Welcomes(int region) => GuestRegions.IsEmpty || GuestRegions.BinarySearch(region) >= 0;
}
