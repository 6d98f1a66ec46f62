using System.Runtime.Intrinsics;
using Simulator.Core.Draws;
using Simulator.Core.Worlds;

namespace Simulator.Core.Targeting;

/// <summary>The part of a firm's score in a race that changes from week to week.</summary>
internal interface IWeeklyScore
{
    /// <summary>The scores of some firms; e^ of each is at most the race's bound.</summary>
    /// <param name="firms">Positions of the firms.</param>
    /// <param name="scores">Receives their scores, in the same order; at least as long.</param>
    void Fill(ReadOnlySpan<int> firms, Span<double> scores);
}

/// <summary>The n firms that finish first in a race (M4, M17): exact, but only firms that can be among them are looked at.</summary>
/// <remarks>A firm finishes at −ln u ÷ (weight · e^score), u its uniform. Who is first depends on the order of these times only, so vector
/// instructions compute them to some digits; where that does not tell two firms apart at the end of a list, all are computed exactly.
/// docs/model/targeting.md. Thread-safe with buffers of one's own.</remarks>
internal static class FirmRanking
{
    /// <summary>How many more firms than asked for should be found, in standard deviations and at least.</summary>
    private const double Spread = 2;

    /// <summary>Expected finishers per firm from which on no firm can be missing.</summary>
    private const double Exhaustive = 1e6;

    /// <summary>What times in vectors may be off by, relatively; they are off by less than a thousandth of it.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>A race to hold.</summary>
    /// <param name="Host">Hash of the agent that holds it.</param>
    /// <param name="Pool">The firms, with weights without the week's part.</param>
    /// <param name="Bound">Largest e^score, unitless.</param>
    /// <param name="Week">Week.</param>
    /// <param name="Index">Which of the host's races.</param>
    public readonly record struct Race(uint Host, FirmPool Pool, double Bound, int Week, int Index);

    /// <summary>Holds a race. The span holds until the next race in the same buffers.</summary>
    /// <param name="race">The race.</param>
    /// <param name="counts">How many firms are asked for; where a list is divided, the ends of its parts, ascending.</param>
    /// <param name="shortlist">The firms of this list that may be at its head.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="scratch">Buffers.</param>
    /// <param name="weekly">The week's part of the score of a firm.</param>
    /// <returns>Positions of the firms: for each of the counts, so many from the beginning are the first to finish, in no particular order.
    /// Fewer than asked for when fewer have a weight.</returns>
    public static ReadOnlySpan<int> First<TScore>(
        scoped in Race race, scoped ReadOnlySpan<int> counts, Shortlist shortlist, KeyedDraws draws, Scratch scratch, TScore weekly)
        where TScore : struct, IWeeklyScore, allows ref struct
    {
        var count = counts[^1];
        if (count <= 0 || race.Pool.Total <= 0)
        {
            return [];
        }

        var enough = count + (Spread * Math.Sqrt(count)) + Spread;
        var regular = enough / race.Pool.Total;
        var guesses = shortlist.Lift != 1;
        for (var limit = regular / shortlist.Lift; ; limit = guesses ? regular : 2 * limit, guesses = false)
        {
            var bound = limit * race.Bound;
            var entrants = shortlist.Of(race, bound, draws);
            var all = !guesses && bound * race.Pool.Total > Exhaustive * race.Pool.Firms.Length;
            scratch.Reserve(entrants.Count + Vector512<double>.Count);
            var entered = Gather(race.Pool, entrants, all ? bound : double.PositiveInfinity, weekly, scratch);
            Time(entered, scratch);
            var end = all ? double.PositiveInfinity : limit;
            var within = Keep(entered, end, scratch);
            if (within >= count || all)
            {
                shortlist.Learn(within / (limit * race.Pool.Total));
                if (!TryBringForward(within, counts, end, scratch))
                {
                    SortExactly(entered, scratch);
                }

                return scratch.Found.AsSpan(0, Math.Min(count, within));
            }
        }
    }

    /// <summary>Notes firm, uniform, weight and score of every entrant who may finish before a bound; returns how many they are.</summary>
    private static int Gather<TScore>(FirmPool pool, Entrants entrants, double bound, TScore weekly, Scratch scratch)
        where TScore : struct, IWeeklyScore, allows ref struct
    {
        var firms = pool.Firms;
        var hashes = pool.Hashes;
        var weights = pool.Weights;
        var places = entrants.Places;
        var words = entrants.Words[..places.Length];
        var found = scratch.Entered.AsSpan(0, places.Length);
        var uniforms = scratch.Uniforms.AsSpan(0, places.Length);
        var own = scratch.Weights.AsSpan(0, places.Length);
        var entered = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            if (KeyedRace.MayFinish(words[i], weights[place], bound))
            {
                (found[entered], own[entered]) = (firms[place], weights[place]);
                uniforms[entered++] = KeyedRace.Unit(words[i], hashes[place]);
            }
        }

        weekly.Fill(found[..entered], scratch.Scores);
        return entered;
    }

    /// <summary>Computes finishing times in vectors, the last of which may reach beyond the entrants: nobody looks there.</summary>
    private static void Time(int entrants, Scratch scratch)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            TimeWidest(entrants, scratch);
            return;
        }

        for (var i = 0; i < entrants; i += Vector256<double>.Count)
        {
            var exponents = -Vector256.Log(Vector256.Create(scratch.Uniforms, i));
            var times = exponents / (Vector256.Create(scratch.Weights, i) * Vector256.Exp(Vector256.Create(scratch.Scores, i)));
            times.CopyTo(scratch.Times, i);
        }
    }

    private static void TimeWidest(int entrants, Scratch scratch)
    {
        for (var i = 0; i < entrants; i += Vector512<double>.Count)
        {
            var exponents = -Vector512.Log(Vector512.Create(scratch.Uniforms, i));
            var times = exponents / (Vector512.Create(scratch.Weights, i) * Vector512.Exp(Vector512.Create(scratch.Scores, i)));
            times.CopyTo(scratch.Times, i);
        }
    }

    /// <summary>Keeps those who finish within a limit, and returns how many they are: nobody else can be among the first if they are enough.</summary>
    private static int Keep(int entrants, double limit, Scratch scratch)
    {
        var (times, found, entered) = (scratch.Times, scratch.Found, scratch.Entered);
        var kept = 0;
        for (var i = 0; i < entrants; i++)
        {
            var time = times[i];
            (times[kept], found[kept]) = (time, entered[i]);
            kept += time <= limit ? 1 : 0;
        }

        return kept;
    }

    private static double ExactTime(int i, Scratch scratch) =>
        -Math.Log(scratch.Uniforms[i]) / (scratch.Weights[i] * Math.Exp(scratch.Scores[i]));

    /// <summary>Brings the first finishers forward, for each count; false when times are too close to tell who they are.</summary>
    private static bool TryBringForward(int kept, ReadOnlySpan<int> counts, double limit, Scratch scratch)
    {
        var next = limit;
        for (var i = counts.Length - 1; i >= 0; i--)
        {
            var times = scratch.Times.AsSpan(0, kept);
            if (counts[i] <= 0 || !TryDivide(times, scratch.Found.AsSpan(0, kept), counts[i], ref next))
            {
                return counts[i] <= 0;
            }

            kept = Math.Min(counts[i], kept);
        }

        return true;
    }

    /// <summary>Brings so many of the first finishers forward; false when the last of them is too close to the next.</summary>
    private static bool TryDivide(Span<double> times, Span<int> found, int count, ref double next)
    {
        if (count < times.Length)
        {
            Selection.Smallest(times, found, count);
            foreach (var time in times[count..])
            {
                next = Math.Min(next, time);
            }
        }

        var last = 0.0;
        foreach (var time in times[..Math.Min(count, times.Length)])
        {
            last = Math.Max(last, time);
        }

        return next > last * (1 + Tolerance);
    }

    /// <summary>Sorts all entrants by exact finishing times; selection has moved some of them, so it begins anew.</summary>
    private static void SortExactly(int entrants, Scratch scratch)
    {
        for (var i = 0; i < entrants; i++)
        {
            scratch.Times[i] = ExactTime(i, scratch);
        }

        scratch.Entered.AsSpan(0, entrants).CopyTo(scratch.Found);
        scratch.Times.AsSpan(0, entrants).Sort(scratch.Found.AsSpan(0, entrants));
    }
}
