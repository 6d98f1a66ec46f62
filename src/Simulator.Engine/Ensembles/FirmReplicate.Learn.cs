using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 9: firms read answers and milestones; money is released, trust and word of mouth change (M9, M10, M17).</summary>
internal sealed partial class FirmReplicate
{
    public void Learn(int week, PostOffice mail, Exchange exchange)
    {
        foreach (ref readonly var answer in mail.Answers.Read())
        {
            Read(answer, week);
        }

        foreach (ref readonly var milestone in mail.Milestones.Read())
        {
            Read(milestone, week);
        }

        mail.Answers.Clear();
        mail.Milestones.Clear();
        SendGains(exchange);
    }

    private void Read(in Answer answer, int week)
    {
        var i = answer.Firm - _first;
        var index = _projects.Find(i, answer.City, answer.Birth);
        var project = _projects.Of(i)[index];
        switch (answer.Kind)
        {
            case AnswerKind.Accept:
                _projects.Replace(i, index, project with { Stage = Stage.Engaged });
                Settle(i, answer.Birth);
                break;
            case AnswerKind.Counter:
                var lowered = project.Offer with { Asked = answer.Incentive };
                _projects.Replace(i, index, project with { Offer = lowered, Countered = true });
                _countered++;
                _attentive.Add(i);
                break;
            case AnswerKind.Reject:
                _projects.Remove(i, index);
                _heldWan[i] -= project.Offer.Amount.Wan;
                Reopen(i, answer, week);
                break;
            default:
                break;
        }
    }

    private void Settle(int i, int birth)
    {
        if (_slots[i] == ProjectSlot.Offered && _open[i].Birth == birth)
        {
            _slots[i] = ProjectSlot.Empty;
            Tally = Tally with { Chosen = Tally.Chosen + 1 };
        }
    }

    private void Reopen(int i, in Answer answer, int week)
    {
        ref var relation = ref _relations.Touch(i, answer.City);
        relation = relation with { Refused = true };
        if (_slots[i] == ProjectSlot.Offered && _open[i].Birth == answer.Birth)
        {
            var expired = _open[i].ExpiryWeek <= week;
            _slots[i] = expired ? ProjectSlot.Empty : ProjectSlot.Open;
            _considered[i]--;
            _attentive.Add(i);
            Tally = Tally with { Expired = Tally.Expired + (expired ? 1 : 0) };
        }
    }

    private void Read(in Milestone milestone, int week)
    {
        var firm = milestone.Deal.Firm;
        if (firm >= _first && firm < _first + _count)
        {
            FollowOwn(milestone);
        }

        if (milestone.Stage is Stage.Started or Stage.InProduction)
        {
            Spread(milestone, week);
        }
    }

    private void FollowOwn(in Milestone milestone)
    {
        var i = milestone.Deal.Firm - _first;
        var index = _projects.Find(i, milestone.Deal.City, milestone.Deal.Birth);
        if (milestone.Stage == Stage.Lapsed)
        {
            _heldWan[i] -= milestone.Amount.Wan;
            ref var relation = ref _relations.Touch(i, milestone.Deal.City);
            relation = RelationStep.WithTrust(relation, -_tables.Model.Awareness.LapseTrustLoss);
        }

        if (index < 0)
        {
            return;
        }

        if (milestone.Stage is Stage.Signed or Stage.Lapsed)
        {
            _projects.Remove(i, index);
        }
        else if (milestone.Stage < Stage.Signed)
        {
            _projects.Replace(i, index, _projects.Of(i)[index] with { Stage = milestone.Stage });
        }
    }

    /// <summary>Peers of a firm whose project starts or produces hear of it with probability p_ref: those of its sector, then those of its chambers that are not (M17).</summary>
    private void Spread(in Milestone milestone, int week)
    {
        _listeners.Clear();
        Listen(milestone, week, _peers.Sector(_world.Firms[milestone.Deal.Firm].Sector));
        foreach (var group in _peers.Chambers(milestone.Deal.Firm))
        {
            Listen(milestone, week, group);
        }

        foreach (var peer in _listeners)
        {
            HearOf(milestone.Deal.City, peer);
        }
    }

    /// <summary>Notes who of a group hears: whose 1 − u is below p_ref. A peer of several groups has one draw and hears once.</summary>
    private void Listen(in Milestone milestone, int week, FirmRoll group)
    {
        Reserve(ref _found, ref _uniforms, group.Firms.Length);
        var probability = _tables.Model.Awareness.ReferralProbability;
        var source = EntityHash.OfPair(_world.Firms[milestone.Deal.Firm].Hash, _world.Cities[milestone.Deal.City].Hash);
        var found = KeyedRace.Collect(
            _draws, Purpose.Referral, source, group.Hashes, group.Weights, probability, KeyedDraws.Tick(week), (int)milestone.Stage,
            _found, _uniforms);
        for (var i = 0; i < found; i++)
        {
            var peer = group.Firms[_found[i]];
            if (1 - _uniforms[i] < probability && peer != milestone.Deal.Firm && !_listeners.Contains(peer))
            {
                _listeners.Add(peer);
            }
        }
    }

    private void HearOf(int city, int peer)
    {
        var awareness = _tables.Model.Awareness;
        var pair = Pair(peer, city);
        ref var relation = ref _relations.Touch(peer - _first, city);
        var before = RelationStep.Awareness(relation, _courses[pair]);
        relation = RelationStep.WithTrust(
            RelationStep.WithAwareness(relation, _courses[pair], before + awareness.ReferralAwareness), awareness.ReferralTrust);
        _gains[pair] += Units(RelationStep.Awareness(relation, _courses[pair]) - before);
    }

    private void SendGains(Exchange exchange)
    {
        for (var pair = 0; pair < _gains.Length; pair++)
        {
            if (_gains[pair] != 0)
            {
                var (sector, city) = Math.DivRem(pair, _world.Cities.Length);
                exchange.Send(new AwarenessGain(city, sector, _gains[pair]), _first);
                _gains[pair] = 0;
            }
        }
    }
}
