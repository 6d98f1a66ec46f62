using Simulator.Core.Draws;

namespace Simulator.Engine.Ensembles;

/// <summary>The n firms that finish first in a race (M4, M17): exact, but only firms that can be among them are looked at.</summary>
/// <remarks>Buffers are shared by the races of one host. Not thread-safe.</remarks>
internal sealed class CallList
{
    /// <summary>How many more firms than asked for should be found, in standard deviations and at least.</summary>
    private const double Spread = 2;

    /// <summary>Expected finishers per firm from which on no firm can be missing.</summary>
    private const double Exhaustive = 1e6;

    private int[] _found = [];
    private double[] _times = [];

    /// <summary>A race to hold.</summary>
    /// <param name="Host">Hash of the agent that holds it.</param>
    /// <param name="Hashes">Hashes of the firms.</param>
    /// <param name="Weights">Weights without the week's part, unitless.</param>
    /// <param name="Bound">Largest factor of the week's part, unitless.</param>
    /// <param name="Week">Week.</param>
    /// <param name="Index">Which of the host's races.</param>
    public readonly record struct Race(uint Host, uint[] Hashes, float[] Weights, double Bound, int Week, int Index);

    /// <summary>Holds a race.</summary>
    /// <param name="race">The race.</param>
    /// <param name="count">n.</param>
    /// <param name="totalWeight">Σ of the weights, unitless.</param>
    /// <param name="draws">The replicate's draws.</param>
    /// <param name="weekly">The week's part of the weight of a firm, unitless, at most the bound.</param>
    /// <returns>Positions of the firms, first finisher first; fewer than n when fewer have a weight.</returns>
    public ReadOnlySpan<int> First<TWeekly>(scoped in Race race, int count, double totalWeight, KeyedDraws draws, TWeekly weekly)
        where TWeekly : struct, IWeeklyWeight
    {
        if (count <= 0 || totalWeight <= 0)
        {
            return [];
        }

        Reserve(race.Weights.Length);
        var enough = count + (Spread * Math.Sqrt(count)) + Spread;
        for (var limit = enough / totalWeight; ; limit *= 2)
        {
            var candidates = KeyedRace.Collect(
                draws, Purpose.Targeting, race.Host, race.Hashes, race.Weights, limit * race.Bound, KeyedDraws.Tick(race.Week), race.Index,
                _found, _times);
            var within = Time(race, candidates, limit, weekly);
            if (within >= count || limit * race.Bound * totalWeight > Exhaustive * race.Weights.Length)
            {
                return Head(candidates, Math.Min(count, candidates));
            }
        }
    }

    private ReadOnlySpan<int> Head(int candidates, int count)
    {
        Selection.Smallest(_times.AsSpan(0, candidates), _found.AsSpan(0, candidates), count);
        Array.Sort(_times, _found, 0, count);
        return _found.AsSpan(0, count);
    }

    /// <summary>Turns uniforms into finishing times and counts those within the limit.</summary>
    private int Time<TWeekly>(scoped in Race race, int candidates, double limit, TWeekly weekly)
        where TWeekly : struct, IWeeklyWeight
    {
        var within = 0;
        for (var i = 0; i < candidates; i++)
        {
            var firm = _found[i];
            _times[i] = -Math.Log(_times[i]) / (race.Weights[firm] * weekly.Of(firm));
            within += _times[i] <= limit ? 1 : 0;
        }

        return within;
    }

    private void Reserve(int length)
    {
        if (_found.Length < length)
        {
            (_found, _times) = (new int[length], new double[length]);
        }
    }
}
