using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <summary>What a city does in each phase, with the equations it does it by: one file for each phase.</summary>
/// <remarks>A step is a function of the city's state, of what it has read and of its draws; it changes nothing else but its outbox.
/// docs/model/schedule.md. Thread-safe for different replicates.</remarks>
public static partial class CityStep
{
    /// <summary>What sums of fractions may be off by, in their own unit.</summary>
    private const double Rounding = 1e-6;

    private static readonly Stage[] Milestones =
        [Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction];

    /// <summary>Before the first week: the city forgets the replicate before and publishes its first bulletin.</summary>
    /// <param name="city">The city.</param>
    /// <param name="now">The week before the first.</param>
    /// <param name="outbox">Where bulletins go.</param>
    public static void Begin(CityState city, in WeekContext now, ICityOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(outbox);
        city.Reset(now.Atlas.World);
        var worth = Worth.Of(city.Means, ParametersOf(city, now), now.Atlas.Model.Choice);
        for (var sector = 0; sector < city.Peers.Length; sector++)
        {
            outbox.Send(new Bulletin(city.Position, sector, AppealTo(city, sector, worth, now), Firms.AwarenessMap.Identity, LeadersChanged: false));
        }
    }

    private static CityParameters ParametersOf(CityState city, in WeekContext now) => now.Atlas.World.Cities[city.Position];

    private static bool Promotes(in WeekContext now) => now.Week >= now.Atlas.World.Calendar.PromotionStartWeek;

    private static ReadOnlySpan<int> HostedEvents(CityState city, in WeekContext now) =>
        now.Atlas.Tables.HostedEvents(city.Position, now.Week);

    private static double ShockTo(Shocks.ShockField field, CityState city, in WeekContext now) =>
        now.Atlas.Tables.Climate.Factor(field, city.Position, now.Week);

    /// <summary>What must hold of a city at the end of every week (docs/model/invariants.md).</summary>
    /// <exception cref="ModelInvariantException">One of its means or counters is out of bounds.</exception>
    private static void Check(CityState city, in WeekContext now)
    {
        var (parameters, means, tally) = (ParametersOf(city, now), city.Means, city.Tally);
        var broken =
            means.LandFreeMu < -Rounding * Math.Max(1, parameters.LandMu) || double.IsNaN(means.LandFreeMu) ? ("land given out ≤ land", means.LandFreeMu)
            : means.PurseFree.Wan < 0 ? ("incentives ≤ purse", means.PurseFree.Wan)
            : means.LeaderDays < -Rounding || double.IsNaN(means.LeaderDays) ? ("leader-days ≤ granted", means.LeaderDays)
            : means.LowestBalanceWan >= -now.Atlas.Model.Costs.FixedWanPerYear - Rounding ? tally.FindBroken(means.Followed - city.Active.Length)
            : ("spend ≤ budget", means.LowestBalanceWan);
        if (broken is { } found)
        {
            throw Broken(city, now, found.Item1, FormattableString.Invariant($"{found.Item2}"));
        }
    }

    /// <summary>Checks a deal that has changed.</summary>
    /// <exception cref="ModelInvariantException">Its stages or its money are out of order.</exception>
    private static void Check(CityState city, in Deal deal, in WeekContext now)
    {
        if (DealInvariants.FindBroken(deal) is { } broken)
        {
            throw Broken(city, now, broken.Quantity, broken.Value);
        }
    }

    private static ModelInvariantException Broken(CityState city, in WeekContext now, string quantity, string value) =>
        new(ParametersOf(city, now).Id, (int)now.Draws.Replicate, now.Week, quantity, value);
}

/// <summary>Counters by which it is checked that nothing is lost or counted twice.</summary>
internal sealed class CityTally
{
    private static readonly Stage[] Funnel =
    [
        Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction,
    ];

    /// <summary>Deals of the campaign that have reached each stage.</summary>
    private readonly int[] _reached = new int[(int)Stage.Withdrawn + 1];

    /// <summary>Deals with firms that did not come by themselves.</summary>
    private long _engagedAfterContact;

    /// <summary>Amounts signed, each once, 万元.</summary>
    private long _uniqueWan;

    /// <summary>Amounts as announced at signings and again, 万元.</summary>
    private long _announcedWan;

    /// <summary>Pitches delivered.</summary>
    public long Contacts { get; set; }

    public void CountEngaged(in Offer offer)
    {
        _reached[(int)Stage.Engaged]++;
        _engagedAfterContact += offer.Channel == Channel.Inbound ? 0 : 1;
    }

    public void CountReached(in Deal deal, Stage stage)
    {
        _reached[(int)stage] += deal.Key.Firm >= 0 ? 1 : 0;
        if (stage == Stage.Signed)
        {
            _uniqueWan += deal.Amount.Wan;
            _announcedWan += deal.Headline.Wan;
        }
    }

    public void CountRepeat(in Deal deal) => _announcedWan += deal.Headline.Wan;

    /// <summary>The first counter that does not fit the others, with by how much; null when all do.</summary>
    /// <param name="uncounted">Deals followed less deals that can still move.</param>
    public (string Quantity, double Value)? FindBroken(int uncounted)
    {
        if (uncounted != 0)
        {
            return ("deals = active + signed", uncounted);
        }

        if (_engagedAfterContact > Contacts)
        {
            return ("engaged ≤ contacted", _engagedAfterContact - Contacts);
        }

        if (_uniqueWan > _announcedWan)
        {
            return ("unique ≤ headline", _uniqueWan - _announcedWan);
        }

        for (var i = 1; i < Funnel.Length; i++)
        {
            var excess = _reached[(int)Funnel[i]] - _reached[(int)Funnel[i - 1]];
            if (excess > 0)
            {
                return ("the funnel narrows", excess);
            }
        }

        return null;
    }
}
