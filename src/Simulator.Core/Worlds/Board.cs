using Simulator.Core.Firms;
using Simulator.Core.Messages;

namespace Simulator.Core.Worlds;

/// <summary>What the cities have published up to the end of last week: all that every firm may read of all cities.</summary>
/// <remarks>One replicate's. Firms read it during a week; bulletins change it between two weeks. Not thread-safe while it is changed.</remarks>
public sealed class Board
{
    /// <summary>No leaders have changed yet.</summary>
    public const int Never = int.MinValue;

    private readonly int _cities;
    private readonly AwarenessMap[] _courses;
    private readonly double[] _appeals;
    private readonly int[] _leadersChanged;

    /// <summary>An empty board.</summary>
    /// <param name="sectors">Number of sectors.</param>
    /// <param name="cities">Number of cities.</param>
    public Board(int sectors, int cities)
    {
        _cities = cities;
        (_courses, _appeals) = (new AwarenessMap[sectors * cities], new double[sectors * cities]);
        _leadersChanged = new int[cities];
        Clear();
    }

    /// <summary>Last week at whose end leaders of any city had changed, or <see cref="Never"/>.</summary>
    public int LastTurnover { get; private set; }

    /// <summary>What media, peers and forgetting have done since the start to the awareness of a sector's firms of a city (M6).</summary>
    /// <param name="sector">Position of the sector.</param>
    /// <param name="city">Position of the city.</param>
    public ref readonly AwarenessMap Course(int sector, int city) => ref _courses[(sector * _cities) + city];

    /// <summary>The part of a city's utility that is the same for every firm of a sector, logit (M8).</summary>
    /// <param name="sector">Position of the sector.</param>
    /// <param name="city">Position of the city.</param>
    public double Appeal(int sector, int city) => _appeals[(sector * _cities) + city];

    /// <summary>Last week at whose end the leaders of a city had changed, or <see cref="Never"/>.</summary>
    /// <param name="city">Position of the city.</param>
    public int LeadersChanged(int city) => _leadersChanged[city];

    /// <summary>Puts up a bulletin.</summary>
    /// <param name="bulletin">What a city publishes to a sector.</param>
    /// <param name="week">The week at whose end it does.</param>
    public void Post(in Bulletin bulletin, int week)
    {
        var pair = (bulletin.Sector * _cities) + bulletin.City;
        _courses[pair] = _courses[pair].Then(bulletin.Spread);
        _appeals[pair] = bulletin.Appeal;
        if (bulletin.LeadersChanged)
        {
            (LastTurnover, _leadersChanged[bulletin.City]) = (week, week);
        }
    }

    /// <summary>Takes everything down.</summary>
    public void Clear()
    {
        LastTurnover = Never;
        Array.Fill(_courses, AwarenessMap.Identity);
        Array.Clear(_appeals);
        Array.Fill(_leadersChanged, Never);
    }
}
