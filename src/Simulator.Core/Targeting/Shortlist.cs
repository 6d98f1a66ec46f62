using Simulator.Core.Draws;

namespace Simulator.Core.Targeting;

/// <summary>The firms that may be at the head of a list (M4): of one that is drawn up every week, for all weeks that one block of noise serves.</summary>
/// <remarks>One list in one replicate: its races differ in nothing but the week and the bound. Not thread-safe.</remarks>
/// <param name="keeps">Whether the list is drawn up every week; else every race is one of its own.</param>
internal sealed class Shortlist(bool keeps)
{
    /// <summary>How much further than asked for it looks, so that a somewhat longer list in the same block needs no second look.</summary>
    private const double Reach = 1.25;

    /// <summary>Firms of the pool whose noise is drawn at a time.</summary>
    private const int Stretch = 256;

    /// <summary>How much of what a race shows about <see cref="Lift"/> is believed, unitless.</summary>
    private const double Belief = 0.125;

    /// <summary>Bounds of <see cref="Lift"/>, so that a race of everybody says nothing about others.</summary>
    private const double SmallestLift = 0.25;
    private const double LargestLift = 4;

    private readonly Entrants[] _weeks = [.. Enumerable.Range(0, KeyedRace.WeeksPerBlock).Select(_ => new Entrants())];
    private readonly uint[] _noise = new uint[KeyedRace.WeeksPerBlock * Stretch];
    private uint _block;
    private double _limit;

    /// <summary>How many times more firms finish in a time than weights without the week's part suggest, as races so far have shown,
    /// unitless. It decides how far is looked, never who is found.</summary>
    public double Lift { get; private set; } = 1;

    /// <summary>Takes in what a race has shown about <see cref="Lift"/>.</summary>
    /// <param name="lift">Firms that finished, by those that weights suggest, unitless.</param>
    public void Learn(double lift)
    {
        if (keeps)
        {
            Lift += Belief * (Math.Clamp(lift, SmallestLift, LargestLift) - Lift);
        }
    }

    /// <summary>The firms that may finish a race before a limit; some more when the list is kept.</summary>
    /// <param name="race">The race.</param>
    /// <param name="limit">Finishing time for the weights of the pool, unitless, in (0, ∞).</param>
    /// <param name="draws">The replicate's draws.</param>
    public Entrants Of(in FirmRanking.Race race, double limit, KeyedDraws draws)
    {
        var block = KeyedRace.BlockOf(race.Week);
        if (!keeps || block != _block || limit > _limit)
        {
            (_block, _limit) = (block, keeps ? Reach * limit : limit);
            var place = KeyedRace.PlaceInBlock(race.Week);
            Enter(race, draws, keeps ? .. : place..(place + 1));
        }

        return _weeks[KeyedRace.PlaceInBlock(race.Week)];
    }

    /// <summary>Forgets what was found: another replicate begins.</summary>
    public void Clear() => (_limit, Lift) = (0, 1);

    /// <summary>Goes through the pool stretch by stretch: the noise of a stretch is drawn, looked at for some of the block's weeks, and forgotten.</summary>
    private void Enter(in FirmRanking.Race race, KeyedDraws draws, Range weeks)
    {
        var (first, count) = weeks.GetOffsetAndLength(_weeks.Length);
        foreach (var entrants in _weeks)
        {
            entrants.Clear();
        }

        var block = _noise.AsSpan();
        for (var from = 0; from < race.Pool.Hashes.Length; from += Stretch)
        {
            var length = Math.Min(Stretch, race.Pool.Hashes.Length - from);
            var weights = race.Pool.Weights.Slice(from, length);
            var noise = block[..(KeyedRace.WeeksPerBlock * length)];
            KeyedRace.FillNoise(draws, Purpose.Targeting, race.Host, race.Pool.Hashes.Slice(from, length), race.Week, race.Index, noise);
            for (var place = first; place < first + count; place++)
            {
                _weeks[place].Enter(from, KeyedRace.NoiseOf(noise, place), weights, _limit);
            }
        }
    }
}
