using Simulator.Core.Draws;
using Simulator.Core.Worlds;

namespace Simulator.Core.Targeting;

/// <summary>The n firms that finish first in a race (M4, M17): exact, but only firms that can be among them are looked at.</summary>
/// <remarks>Thread-safe with buffers of one's own.</remarks>
internal static class FirmRanking
{
    /// <summary>How many more firms than asked for should be found, in standard deviations and at least.</summary>
    private const double Spread = 2;

    /// <summary>Expected finishers per firm from which on no firm can be missing.</summary>
    private const double Exhaustive = 1e6;

    /// <summary>A race to hold.</summary>
    /// <param name="Host">Hash of the agent that holds it.</param>
    /// <param name="Pool">The firms, with weights without the week's part.</param>
    /// <param name="Bound">Largest factor of the week's part, unitless.</param>
    /// <param name="Week">Week.</param>
    /// <param name="Index">Which of the host's races.</param>
    public readonly record struct Race(uint Host, FirmPool Pool, double Bound, int Week, int Index);

    /// <summary>Holds a race that takes place once; the span holds until the next race in the same buffers.</summary>
    /// <param name="race">The race.</param>
    /// <param name="count">n.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="scratch">Buffers.</param>
    /// <param name="weekly">The week's part of the weight of a firm, unitless, at most the bound.</param>
    /// <returns>Positions of the firms, first finisher first; fewer than n when fewer have a weight.</returns>
    public static ReadOnlySpan<int> First<TWeekly>(scoped in Race race, int count, KeyedDraws draws, RaceScratch scratch, TWeekly weekly)
        where TWeekly : struct, IWeeklyWeight =>
        First(race, count, scratch.Once, draws, scratch, weekly);

    /// <summary>Holds a race of a list that is drawn up every week; the span holds until the next race in the same buffers.</summary>
    /// <param name="race">The race.</param>
    /// <param name="count">n.</param>
    /// <param name="shortlist">The firms of this list that may be at its head.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="scratch">Buffers.</param>
    /// <param name="weekly">The week's part of the weight of a firm, unitless, at most the bound.</param>
    public static ReadOnlySpan<int> First<TWeekly>(
        scoped in Race race, int count, Shortlist shortlist, KeyedDraws draws, RaceScratch scratch, TWeekly weekly)
        where TWeekly : struct, IWeeklyWeight
    {
        if (count <= 0 || race.Pool.Total <= 0)
        {
            return [];
        }

        var enough = count + (Spread * Math.Sqrt(count)) + Spread;
        for (var limit = enough / race.Pool.Total; ; limit *= 2)
        {
            var bound = limit * race.Bound;
            var entrants = shortlist.Of(race, bound, draws);
            scratch.Reserve(entrants.Count);
            var candidates = KeyedRace.Find(entrants.Words, entrants.Weights, bound, scratch.Found);
            var within = Time(race.Pool, entrants, candidates, limit, weekly, scratch);
            if (within >= count || bound * race.Pool.Total > Exhaustive * race.Pool.Firms.Length)
            {
                return Head(candidates, Math.Min(count, candidates), scratch);
            }
        }
    }

    private static ReadOnlySpan<int> Head(int candidates, int count, RaceScratch scratch)
    {
        Selection.Smallest(scratch.Values.AsSpan(0, candidates), scratch.Found.AsSpan(0, candidates), count);
        Array.Sort(scratch.Values, scratch.Found, 0, count);
        return scratch.Found.AsSpan(0, count);
    }

    /// <summary>Turns candidates among the entrants into firms with finishing times, and counts those within the limit.</summary>
    private static int Time<TWeekly>(FirmPool pool, Entrants entrants, int candidates, double limit, TWeekly weekly, RaceScratch scratch)
        where TWeekly : struct, IWeeklyWeight
    {
        var firms = pool.Firms;
        var hashes = pool.Hashes;
        var places = entrants.Places;
        var words = entrants.Words;
        var weights = entrants.Weights;
        var (found, times) = (scratch.Found, scratch.Values);
        var within = 0;
        for (var i = 0; i < candidates; i++)
        {
            var at = found[i];
            var place = places[at];
            found[i] = firms[place];
            times[i] = -Math.Log(KeyedRace.Unit(words[at], hashes[place])) / (weights[at] * weekly.Of(firms[place]));
            within += times[i] <= limit ? 1 : 0;
        }

        return within;
    }
}
