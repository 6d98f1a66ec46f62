using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 0: the cities' bulletins, arrivals, expiry and inbound interest (M1, M6, M7).</summary>
internal sealed partial class FirmReplicate
{
    public void Open(int week, PostOffice mail)
    {
        ReadBulletins(mail);
        var index = _world.Calendar.Index(week);
        Expire(week);
        for (var i = Array.IndexOf(_nextArrival, index); i >= 0; i = Array.IndexOf(_nextArrival, index, i + 1))
        {
            _nextArrival[i] = NextArrival(_first + i, index);
            Arrive(_first + i, week);
        }

        Awaken(week, index);
    }

    private void Expire(int week)
    {
        for (var i = _withProject.Next(0); i >= 0; i = _withProject.Next(i + 1))
        {
            if (_slots[i] == ProjectSlot.Open && _open[i].ExpiryWeek <= week)
            {
                _slots[i] = ProjectSlot.Empty;
                Tally = Tally with { Expired = Tally.Expired + 1 };
            }

            if (_slots[i] == ProjectSlot.Empty)
            {
                _withProject.Remove(i);
            }
        }
    }

    private void ReadBulletins(PostOffice mail)
    {
        foreach (ref readonly var bulletin in mail.Bulletins.Read())
        {
            var pair = (bulletin.Sector * _world.Cities.Length) + bulletin.City;
            _courses[pair] = _courses[pair].Then(bulletin.Spread);
            _appeals[pair] = bulletin.Appeal;
            if (bulletin.LeadersChanged && bulletin.Sector == 0)
            {
                ForgetLeaders(bulletin.City);
            }
        }

        mail.Bulletins.Clear();
    }

    private void Arrive(int firm, int week)
    {
        var i = firm - _first;
        if (_slots[i] != ProjectSlot.Empty)
        {
            return;
        }

        var parameters = _world.Firms[firm];
        var opened = OpportunityStep.Open(
            parameters.Hash, _tables.SizesOf(parameters.AmountLogMedian), Free(firm), week, _tables.Model.Opportunity, _draws);
        if (opened is not { } opportunity)
        {
            return;
        }

        (_slots[i], _open[i], _considered[i]) = (ProjectSlot.Open, opportunity, 0);
        _withProject.Add(i);
        _outsideTastes[i] = RelationStep.Taste(parameters.Hash, 0, week, _draws);
        Tally = Tally with { Arrived = Tally.Arrived + 1 };
        ScheduleInbound(firm, week, opportunity);
    }

    /// <summary>First candidates of all cities; only those that come before the project's end are looked at.</summary>
    private void ScheduleInbound(int firm, int week, in Opportunity opportunity)
    {
        var rate = _tables.Model.Choice.InboundRatePerWeek;
        if (rate <= 0)
        {
            return;
        }

        var found = KeyedRace.Collect(
            _draws, Purpose.Inbound, _world.Firms[firm].Hash, _peers.CityHashes, _peers.CityWeights,
            rate * (opportunity.ExpiryWeek - week), KeyedDraws.Tick(week), 0, _found, _uniforms);
        for (var i = 0; i < found; i++)
        {
            Schedule(firm, _found[i], OpportunityStep.AfterWait(_uniforms[i], week, rate), opportunity);
        }
    }

    private void ScheduleInbound(int firm, int city, int afterWeek, in Opportunity opportunity) => Schedule(
        firm, city,
        OpportunityStep.NextInbound(
            _world.Firms[firm].Hash, _world.Cities[city].Hash, afterWeek, _tables.Model.Choice.InboundRatePerWeek, _draws),
        opportunity);

    private void Schedule(int firm, int city, int next, in Opportunity opportunity)
    {
        if (next < opportunity.ExpiryWeek && next < _world.Calendar.Weeks)
        {
            _inbound.Add(_world.Calendar.Index(next), new InboundCalendar.Candidate(firm, city, opportunity.Birth));
        }
    }

    private void Awaken(int week, int index)
    {
        foreach (var (firm, city, birth) in _inbound.Take(index))
        {
            var i = firm - _first;
            if (_slots[i] != ProjectSlot.Open || _open[i].Birth != birth)
            {
                continue;
            }

            var relation = _relations.Peek(i, city);
            var awareness = RelationStep.Awareness(relation, _courses[Pair(firm, city)]);
            if (OpportunityStep.Awakens(_world.Firms[firm].Hash, _world.Cities[city].Hash, week, awareness, _draws))
            {
                Discover(firm, city, birth);
            }
            else
            {
                ScheduleInbound(firm, city, week, _open[i]);
            }
        }
    }

    private void Discover(int firm, int city, int birth)
    {
        ref var relation = ref _relations.Touch(firm - _first, city);
        if (relation.Birth != birth)
        {
            relation = RelationStep.Discover(relation, birth, Taste(firm, city, birth));
            _considered[firm - _first]++;
            _attentive.Add(firm - _first);
        }
    }

    private double Taste(int firm, int city, int birth) =>
        RelationStep.Taste(_world.Firms[firm].Hash, _world.Cities[city].Hash, birth, _draws);

    /// <summary>A change of leaders: trust and leader attention are lost (section 2.8 of docs/model).</summary>
    private void ForgetLeaders(int city)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_relations.Parties(i).Contains(city))
            {
                ref var relation = ref _relations.Touch(i, city);
                relation = relation with { Trust = 0, LeaderDays = 0 };
            }
        }
    }
}
