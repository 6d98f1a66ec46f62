using Simulator.Core;
using Simulator.Core.Deals;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;

namespace Simulator.Engine.Ensembles;

/// <summary>What must hold at the end of every week: means, counters and deals (docs/model/invariants.md).</summary>
internal sealed partial class CityReplicate
{
    /// <summary>What sums of fractions may be off by, in their own unit.</summary>
    private const double Rounding = 1e-6;

    /// <summary>Deals of the campaign that have reached each stage.</summary>
    private readonly int[] _reached = new int[(int)Stage.Withdrawn + 1];

    /// <summary>Pitches delivered.</summary>
    private long _contacts;

    /// <summary>Deals with firms that did not come by themselves.</summary>
    private long _engagedAfterContact;

    /// <summary>Amounts signed, each once, 万元.</summary>
    private long _uniqueWan;

    /// <summary>Amounts as announced at signings and again, 万元.</summary>
    private long _announcedWan;

    /// <summary>Checks the city's means and counters.</summary>
    /// <exception cref="ModelInvariantException">One of them is out of bounds.</exception>
    public void Verify(int replicate, int week)
    {
        Check(_state.LandFreeMu >= -Rounding * Math.Max(1, _city.LandMu), "land given out ≤ land", _state.LandFreeMu);
        Check(_state.PurseFree.Wan >= 0, "incentives ≤ purse", _state.PurseFree.Wan);
        Check(_state.LeaderDays >= -Rounding, "leader-days ≤ granted", _state.LeaderDays);
        Check(_state.LowestBalanceWan >= -_tables.Model.Costs.FixedWanPerYear - Rounding, "spend ≤ budget", _state.LowestBalanceWan);
        Check(_state.Followed == _active.Count, "deals = active + signed", _state.Followed - _active.Count);
        Check(_engagedAfterContact <= _contacts, "engaged ≤ contacted", _engagedAfterContact - _contacts);
        Check(_uniqueWan <= _announcedWan, "unique ≤ headline", _uniqueWan - _announcedWan);
        var before = _reached[(int)Stage.Engaged];
        foreach (var stage in Milestones)
        {
            var reached = _reached[(int)stage];
            Check(reached <= before, "the funnel narrows", reached - before);
            before = reached;
        }

        void Check(bool holds, string quantity, double value)
        {
            if (!holds)
            {
                throw new ModelInvariantException(_city.Id, replicate, week, quantity, FormattableString.Invariant($"{value}"));
            }
        }
    }

    /// <summary>Checks a deal that has changed.</summary>
    /// <exception cref="ModelInvariantException">Its stages or its money are out of order.</exception>
    private void Verify(in Deal deal, int week)
    {
        if (DealInvariants.FindBroken(deal) is { } broken)
        {
            throw new ModelInvariantException(_city.Id, (int)_draws.Replicate, week, broken.Quantity, broken.Value);
        }
    }

    private void CountEngaged(in Offer offer)
    {
        _reached[(int)Stage.Engaged]++;
        _engagedAfterContact += offer.Channel == Channel.Inbound ? 0 : 1;
    }

    private void CountReached(in Deal deal, Stage stage)
    {
        _reached[(int)stage] += deal.Key.Firm >= 0 ? 1 : 0;
        if (stage == Stage.Signed)
        {
            _uniqueWan += deal.Amount.Wan;
            _announcedWan += deal.Headline.Wan;
        }
    }
}
