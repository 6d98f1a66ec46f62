using Simulator.Core.Cities;
using Simulator.Core.Events;
using Simulator.Core.Messages;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phases 1 and 2: mandate, budget, and whom to invite (M2, M3, M4).</summary>
internal sealed partial class CityReplicate
{
    public void Invite(int week, PostOffice mail, Exchange exchange)
    {
        foreach (ref readonly var mandate in mail.Mandates.Read())
        {
            _state = _state with
            {
                SignedTarget = mandate.SignedTarget,
                SignedThisYear = default,
                LeaderDays = mandate.LeaderDays,
                MandateWeek = week,
            };
        }

        mail.Mandates.Clear();
        _plan = default;
        if (!Promotes(week))
        {
            return;
        }

        var surroundings = Surroundings(week);
        _state = BudgetStep.Accrue(_state, _city, surroundings.YearBegins, _tables.Model.Costs);
        (_plan, _state) = BudgetStep.Plan(_state, _city, surroundings, _tables.Model.Costs, _draws);
        Appraise();
        InviteByChannel(week, exchange);
        InviteToEvents(week, exchange);
    }

    private WeekSurroundings Surroundings(int week)
    {
        var (hostsEvent, hostsExpo) = (false, false);
        foreach (var e in HostedEvents(week))
        {
            var isExpo = _world.Events[e].Kind == EventKind.Expo;
            (hostsEvent, hostsExpo) = (hostsEvent || !isExpo, hostsExpo || isExpo);
        }

        return new WeekSurroundings(
            week, (week - _world.Calendar.PromotionStartWeek) % Calendar.WeeksPerYear == 0,
            _blueprint.Climate.Factor(ShockField.Travel, _position, week), hostsEvent, hostsExpo);
    }

    private void InviteByChannel(int week, Exchange exchange)
    {
        var sheet = _tables.SheetOf(_position);
        Call(week, Channel.LeaderVisit, sheet.Top, _plan.Visits, CityDefaults.VisitRank, exchange);
        CallOneByOne(week, exchange);
        Call(week, Channel.Roadshow, sheet.All, Invited(_plan.SessionSeats), _city.Strategy.SessionRank, exchange);
    }

    private void Call(int week, Channel channel, FirmRoll roll, int count, int rank, Exchange exchange) =>
        Send(Rank(week, roll, count, -1, channel), channel, -1, rank, byChamber: false, exchange);

    /// <summary>Chain-targeted, small-team and online calls share one list, from its head in this order.</summary>
    private void CallOneByOne(int week, Exchange exchange)
    {
        var firms = Rank(
            week, _tables.SheetOf(_position).All, _plan.ChainCalls + _plan.TeamCalls + _plan.OnlineCalls, -1, Channel.SmallTeam);
        var chain = Math.Min(_plan.ChainCalls, firms.Length);
        var team = Math.Min(_plan.TeamCalls, firms.Length - chain);
        Send(firms[..chain], Channel.Chain, -1, 0, byChamber: false, exchange);
        Send(firms.Slice(chain, team), Channel.SmallTeam, -1, 0, byChamber: false, exchange);
        Send(firms[(chain + team)..], Channel.Online, -1, 0, byChamber: false, exchange);
    }

    private void InviteToEvents(int week, Exchange exchange)
    {
        foreach (var e in HostedEvents(week))
        {
            var parameters = _world.Events[e];
            var channel = ChannelOf(parameters.Kind);
            var firms = Rank(week, _tables.SheetOf(_position).ForEvent(e), Invited(Seats(e, week)), e, channel);
            Send(firms, channel, e, parameters.LeaderRank, parameters.ByChambers, exchange);
        }
    }

    private static Channel ChannelOf(EventKind kind) => kind switch
    {
        EventKind.Expo => Channel.Expo,
        EventKind.Cloud => Channel.Online,
        _ => Channel.Roadshow,
    };

    private ReadOnlySpan<int> Rank(int week, FirmRoll roll, int count, int eventIndex, Channel channel)
    {
        if (count <= 0)
        {
            return [];
        }

        var bound = TargetingStep.WeeklyScoreBound(_largestAwareness, _largestGap, _city.Strategy, _tables.Model.Targeting);
        var race = new CallList.Race(_blueprint.HostHash(_position, eventIndex), roll, Math.Exp(bound), week, (int)channel);
        var weight = new LeadWeight(this, week);
        return eventIndex < 0
            ? CallList.First(race, count, ShortlistOf(channel), _draws, weight)
            : CallList.First(race, count, _draws, weight);
    }

    private Shortlist ShortlistOf(Channel channel) => _shortlists[(int)channel] ??= new Shortlist(keeps: true);

    private void Send(ReadOnlySpan<int> firms, Channel channel, int eventIndex, int rank, bool byChamber, Exchange exchange)
    {
        foreach (var firm in firms)
        {
            exchange.Send(new Invitation(_position, firm, channel, eventIndex, rank, byChamber));
        }
    }

    private int Invited(int seats) => (int)Math.Ceiling(seats * _tables.Model.Attendance.InvitationsPerSeat);

    /// <summary>The city's seats at an event: its part of the event's, and, at the first of its kind in the week, those it pays for itself.</summary>
    private int Seats(int e, int week)
    {
        var paid = _world.Events[e].Kind == EventKind.Expo ? _plan.ExpoSeats : _plan.EventSeats;
        return _blueprint.SeatsOf(_position, e) + (IsFirstOfKind(e, week) ? paid : 0);
    }

    private bool IsFirstOfKind(int e, int week)
    {
        var isExpo = _world.Events[e].Kind == EventKind.Expo;
        foreach (var other in HostedEvents(week))
        {
            if ((_world.Events[other].Kind == EventKind.Expo) == isExpo)
            {
                return other == e;
            }
        }

        return false;
    }

    /// <summary>What the week's part of the score is made of for each sector, and its e^ for firms that never answered (M4).</summary>
    private void Appraise()
    {
        for (var sector = 0; sector < _gaps.Length; sector++)
        {
            _gaps[sector] = TargetingStep.ChainGap(
                _blueprint.Sectors[sector].LinkedAnchors[_position], _started[sector], _city.ChainTarget);
            _strangers[sector] = WeeklyWeight(_peers[sector], _gaps[sector], fatigue: 0);
        }
    }

    private double WeeklyWeight(double awareness, double gap, double fatigue) =>
        Math.Exp(TargetingStep.WeeklyScore(awareness, gap, fatigue, _city.Strategy, _tables.Model.Targeting));

    /// <summary>e^(the week's part of the score), from what the city knows of a firm (M4).</summary>
    private readonly struct LeadWeight(CityReplicate owner, int week) : IWeeklyWeight
    {
        public double Of(int firm)
        {
            var sector = owner._blueprint.SectorOf(firm);
            if (!owner._leads.TryGet(firm, out var lead))
            {
                return owner._strangers[sector];
            }

            var age = week - lead.Week;
            return owner.WeeklyWeight(
                lead.Awareness * owner._tables.AwarenessKept(age), owner._gaps[sector], lead.Fatigue * owner._tables.FatigueKept(age));
        }
    }
}
