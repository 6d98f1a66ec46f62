using System.Runtime.InteropServices;
using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Targeting;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <summary>A deal signed before that was presented again at an event (M14).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Event">Position of the event.</param>
/// <param name="Week">Week of the event.</param>
/// <param name="AmountWan">Amount, 万元.</param>
/// <param name="HeadlineWan">Amount as announced, 万元.</param>
public readonly record struct Repeat(int City, int Event, int Week, long AmountWan, long HeadlineWan);

/// <summary>An offer that waits for an answer (M10).</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Since">Week in which it arrived.</param>
internal readonly record struct WaitingOffer(Offer Offer, int Since);

/// <summary>A city in one replicate: its means, what it knows of firms, its offers and deals, and what it has done.</summary>
/// <remarks>docs/model/entities.md. Changed by the city's own steps only; used again for the next replicate. Not thread-safe.</remarks>
public sealed class CityState
{
    private readonly Shortlist?[] _shortlists = new Shortlist?[(int)Channel.CarriedOver + 1];
    private readonly List<Deal> _active = [];

    /// <summary>A city before the first week.</summary>
    /// <param name="position">Position of the city.</param>
    /// <param name="world">The world.</param>
    public CityState(int position, World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var (sectors, weeks) = (world.Sectors.Length, world.Calendar.TotalWeeks);
        Position = position;
        Leads = new LeadTable(world.Firms.Length);
        (Peers, Started, GapScores, Hearsay) = (new double[sectors], new int[sectors], new double[sectors], new double[2 * sectors]);
        (WeeklyPitches, WeeklyFundsWan, WeeklyCohortFundsWan) = (new int[weeks], new long[weeks], new long[weeks]);
        GuestsOfEvents = new int[world.Events.Length];
        Reset(world);
    }

    /// <summary>Position of the city.</summary>
    public int Position { get; }

    /// <summary>Money, leader time, land, image and target.</summary>
    public CityMeans Means { get; internal set; }

    /// <summary>Deals that can still move, in the order in which they began.</summary>
    public ReadOnlySpan<Deal> Active => CollectionsMarshal.AsSpan(_active);

    /// <summary>Deals that are over, in the order in which they ended.</summary>
    public IReadOnlyList<Deal> Ended => EndedDeals;

    /// <summary>Deals that were presented again, in order of event.</summary>
    public IReadOnlyList<Repeat> Repeats => RepeatedDeals;

    /// <summary>Pitches delivered, by week.</summary>
    public IReadOnlyList<int> Pitches => WeeklyPitches;

    /// <summary>Money that came in, by week, 万元.</summary>
    public IReadOnlyList<long> FundsWan => WeeklyFundsWan;

    /// <summary>Money that came in for deals signed during the campaign, by week, 万元.</summary>
    public IReadOnlyList<long> CohortFundsWan => WeeklyCohortFundsWan;

    /// <summary>Guests at each event.</summary>
    public IReadOnlyList<int> Guests => GuestsOfEvents;

    internal List<Deal> EndedDeals { get; } = [];

    internal List<Repeat> RepeatedDeals { get; } = [];

    internal int[] WeeklyPitches { get; }

    internal long[] WeeklyFundsWan { get; }

    internal long[] WeeklyCohortFundsWan { get; }

    internal int[] GuestsOfEvents { get; }

    /// <summary>What the city does this week with its promotion money.</summary>
    internal WeekPlan Plan { get; set; }

    internal LeadTable Leads { get; }

    internal List<WaitingOffer> Waiting { get; } = [];

    /// <summary>Mean awareness of the firms of each sector, unitless (M6).</summary>
    internal double[] Peers { get; }

    /// <summary>N: projects started in each sector, projects (M21).</summary>
    internal int[] Started { get; }

    /// <summary>What the gap in the chain adds this week to the score of each sector's firms, score (M4).</summary>
    internal double[] GapScores { get; }

    /// <summary>For each sector, the awareness that is supposed of a firm that never answered, then nothing, which is added to what is known
    /// of one that did; unitless, this week's (M4).</summary>
    internal double[] Hearsay { get; }

    /// <summary>Largest awareness that the city has ever known of, unitless.</summary>
    internal double LargestAwareness { get; set; }

    /// <summary>Pace of its deals in the last week, and how often it has changed.</summary>
    internal (DealPace Pace, int Number) Pace { get; set; }

    /// <summary>What invariants are counted with.</summary>
    internal CityTally Tally { get; set; } = new();

    internal List<Invitation> Coming { get; } = [];

    internal List<RankedOffer> Ranked { get; } = [];

    internal Span<Deal> ActiveToChange => CollectionsMarshal.AsSpan(_active);

    internal int Find(DealKey key)
    {
        var active = Active;
        for (var i = 0; i < active.Length; i++)
        {
            if (active[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    internal void Begin(in Deal deal) => _active.Add(deal);

    internal void RemoveActive(int index) => _active.RemoveAt(index);

    internal void KeepFirst(int count) => _active.RemoveRange(count, _active.Count - count);

    /// <summary>The firms of a weekly list that may be at its head.</summary>
    internal Shortlist ShortlistOf(Channel channel) => _shortlists[(int)channel] ??= new Shortlist(keeps: true);

    /// <summary>Firms are weighed anew: another replicate begins, or a plan has set other levers.</summary>
    internal void ForgetShortlists()
    {
        foreach (var shortlist in _shortlists)
        {
            shortlist?.Clear();
        }
    }

    /// <summary>Goes back to before the first week.</summary>
    /// <param name="world">The world.</param>
    internal void Reset(World world)
    {
        Means = CityMeans.Initial(world.Cities[Position]);
        (Plan, Pace, Tally, LargestAwareness) = (default, default, new CityTally(), 0);
        ForgetShortlists();
        _active.Clear();
        EndedDeals.Clear();
        RepeatedDeals.Clear();
        Waiting.Clear();
        Leads.Clear();
        Array.Clear(Peers);
        Array.Clear(Started);
        Array.Clear(WeeklyPitches);
        Array.Clear(WeeklyFundsWan);
        Array.Clear(WeeklyCohortFundsWan);
        Array.Clear(GuestsOfEvents);
    }
}
