using Simulator.Core.Draws;

namespace Simulator.Engine.Ensembles;

/// <summary>The n firms that finish first in a city's race (M4): exact, but only firms that can be among them are looked at.</summary>
/// <remarks>Buffers are shared by the races of one host. Not thread-safe.</remarks>
internal sealed class CallList
{
    private const double Spread = 3;

    private int[] _found = [];
    private double[] _times = [];

    /// <summary>A race to hold.</summary>
    /// <param name="Host">Hash of the city.</param>
    /// <param name="Hashes">Hashes of the firms.</param>
    /// <param name="Weights">Weights without the week's part, unitless.</param>
    /// <param name="Bound">Largest factor of the week's part, unitless.</param>
    /// <param name="Week">Week.</param>
    /// <param name="Index">Which of the city's races.</param>
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
                draws, Purpose.Targeting, race.Host, race.Hashes, race.Weights, limit * race.Bound, KeyedDraws.Tick(race.Week), race.Index, _found);
            var within = Rank(race, candidates, limit, draws, weekly);
            var everyone = limit * race.Bound * totalWeight > Exhaustive * race.Weights.Length;
            if (within >= count || everyone)
            {
                return _found.AsSpan(0, Math.Min(count, candidates));
            }
        }
    }

    /// <summary>Expected finishers per firm from which on no firm can be missing.</summary>
    private const double Exhaustive = 1e6;

    /// <summary>Sorts the candidates by finishing time and counts those within the limit.</summary>
    private int Rank<TWeekly>(scoped in Race race, int candidates, double limit, KeyedDraws draws, TWeekly weekly)
        where TWeekly : struct, IWeeklyWeight
    {
        var (tick, within) = (KeyedDraws.Tick(race.Week), 0);
        for (var i = 0; i < candidates; i++)
        {
            var firm = _found[i];
            var time = KeyedRace.Time(draws, Purpose.Targeting, race.Host, race.Hashes[firm], tick, race.Index);
            _times[i] = time / (race.Weights[firm] * weekly.Of(firm));
            within += _times[i] <= limit ? 1 : 0;
        }

        Array.Sort(_times, _found, 0, candidates);
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
