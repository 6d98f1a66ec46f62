using Simulator.Core.Draws;
using Simulator.Engine.Blueprints;

namespace Simulator.Engine.Ensembles;

/// <summary>The n firms that finish first in a race (M4, M17): exact, but only firms that can be among them are looked at.</summary>
/// <remarks>Buffers belong to the thread. Thread-safe.</remarks>
internal static class CallList
{
    /// <summary>How many more firms than asked for should be found, in standard deviations and at least.</summary>
    private const double Spread = 2;

    /// <summary>Expected finishers per firm from which on no firm can be missing.</summary>
    private const double Exhaustive = 1e6;

    [ThreadStatic]
    private static Buffers? buffers;

    /// <summary>A race to hold.</summary>
    /// <param name="Host">Hash of the agent that holds it.</param>
    /// <param name="Roll">The firms, with weights without the week's part.</param>
    /// <param name="Bound">Largest factor of the week's part, unitless.</param>
    /// <param name="Week">Week.</param>
    /// <param name="Index">Which of the host's races.</param>
    public readonly record struct Race(uint Host, FirmRoll Roll, double Bound, int Week, int Index);

    /// <summary>Holds a race that takes place once; the span holds until the thread's next race.</summary>
    /// <param name="race">The race.</param>
    /// <param name="count">n.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="weekly">The week's part of the weight of a firm, unitless, at most the bound.</param>
    /// <returns>Positions of the firms, first finisher first; fewer than n when fewer have a weight.</returns>
    public static ReadOnlySpan<int> First<TWeekly>(scoped in Race race, int count, KeyedDraws draws, TWeekly weekly)
        where TWeekly : struct, IWeeklyWeight
    {
        if (count <= 0 || race.Roll.Total <= 0)
        {
            return [];
        }

        var noise = Reserve(race.Roll.Hashes.Length).Noise.AsSpan(0, KeyedRace.WeeksPerBlock * race.Roll.Hashes.Length);
        KeyedRace.FillNoise(draws, Purpose.Targeting, race.Host, race.Roll.Hashes, race.Week, race.Index, noise);
        return First(race, count, KeyedRace.NoiseOf(noise, race.Week), weekly);
    }

    /// <summary>Holds a race whose noise is known; the span holds until the thread's next race.</summary>
    /// <param name="race">The race.</param>
    /// <param name="count">n.</param>
    /// <param name="noise">Noise of the race's week, in the order of the roll.</param>
    /// <param name="weekly">The week's part of the weight of a firm, unitless, at most the bound.</param>
    public static ReadOnlySpan<int> First<TWeekly>(scoped in Race race, int count, scoped ReadOnlySpan<uint> noise, TWeekly weekly)
        where TWeekly : struct, IWeeklyWeight
    {
        if (count <= 0 || race.Roll.Total <= 0)
        {
            return [];
        }

        var (roll, scratch) = (race.Roll, Reserve(noise.Length));
        var enough = count + (Spread * Math.Sqrt(count)) + Spread;
        for (var limit = enough / roll.Total; ; limit *= 2)
        {
            var candidates = KeyedRace.Find(noise, roll.Weights, limit * race.Bound, scratch.Found);
            var within = Time(roll, candidates, limit, noise, weekly, scratch);
            if (within >= count || limit * race.Bound * roll.Total > Exhaustive * noise.Length)
            {
                return Head(candidates, Math.Min(count, candidates), scratch);
            }
        }
    }

    private static ReadOnlySpan<int> Head(int candidates, int count, Buffers scratch)
    {
        Selection.Smallest(scratch.Times.AsSpan(0, candidates), scratch.Found.AsSpan(0, candidates), count);
        Array.Sort(scratch.Times, scratch.Found, 0, count);
        return scratch.Found.AsSpan(0, count);
    }

    /// <summary>Turns noise into finishing times, places on the roll into positions, and counts the firms within the limit.</summary>
    private static int Time<TWeekly>(
        FirmRoll roll, int candidates, double limit, ReadOnlySpan<uint> noise, TWeekly weekly, Buffers scratch)
        where TWeekly : struct, IWeeklyWeight
    {
        var hashes = roll.Hashes;
        var weights = roll.Weights;
        var firms = roll.Firms;
        var (found, times) = (scratch.Found, scratch.Times);
        var within = 0;
        for (var i = 0; i < candidates; i++)
        {
            var at = found[i];
            found[i] = firms[at];
            times[i] = -Math.Log(KeyedRace.Unit(noise[at], hashes[at])) / (weights[at] * weekly.Of(firms[at]));
            within += times[i] <= limit ? 1 : 0;
        }

        return within;
    }

    private static Buffers Reserve(int length)
    {
        var scratch = buffers ??= new Buffers();
        scratch.Reserve(length);
        return scratch;
    }

    /// <summary>Buffers of one thread.</summary>
    private sealed class Buffers
    {
        public int[] Found { get; private set; } = [];

        public double[] Times { get; private set; } = [];

        public uint[] Noise { get; private set; } = [];

        public void Reserve(int length)
        {
            if (Found.Length < length)
            {
                (Found, Times, Noise) = (new int[length], new double[length], new uint[KeyedRace.WeeksPerBlock * length]);
            }
        }
    }
}
