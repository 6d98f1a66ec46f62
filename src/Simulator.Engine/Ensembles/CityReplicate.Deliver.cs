using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 4: pitches to the firms that came; guests beyond the seats are met online (M5, M7).</summary>
internal sealed partial class CityReplicate
{
    private readonly List<InvitationReply> _coming = [];

    public void Deliver(int week, PostOffice mail, Exchange exchange)
    {
        _coming.Clear();
        foreach (ref readonly var reply in mail.Replies.Read())
        {
            _leads.Set(reply.Invitation.Firm, new Lead(week, reply.Awareness, reply.Fatigue));
            _largestAwareness = Math.Max(_largestAwareness, reply.Awareness);
            if (reply.Accepted)
            {
                _coming.Add(reply);
            }
        }

        mail.Replies.Clear();
        if (_coming.Count == 0)
        {
            return;
        }

        _pitches[_world.Calendar.Index(week)] += _coming.Count;
        _contacts += _coming.Count;
        var seated = false;
        foreach (var reply in _coming)
        {
            if (IsSeated(reply.Invitation))
            {
                seated = true;
            }
            else
            {
                MeetAlone(reply.Invitation, exchange);
            }
        }

        if (seated)
        {
            DeliverWithSeats(week, exchange);
        }
    }

    /// <summary>A call, or a guest of an online event, which has no seats.</summary>
    private void MeetAlone(in Invitation invitation, Exchange exchange)
    {
        Pitch(invitation, invitation.Channel == Channel.Online, exchange);
        if (invitation.Event >= 0)
        {
            _guests[invitation.Event]++;
        }
    }

    /// <summary>Events and sessions: as many guests as there are seats, by lot when more come.</summary>
    private void DeliverWithSeats(int week, Exchange exchange)
    {
        var seatsFactor = _blueprint.Climate.Factor(ShockField.EventSeats, _position, week);
        foreach (var group in _coming.Where(reply => IsSeated(reply.Invitation)).GroupBy(reply => reply.Invitation.Event))
        {
            var seats = (int)Math.Floor((group.Key < 0 ? _plan.SessionSeats : Seats(group.Key, week)) * seatsFactor);
            var guests = group.Count() <= seats ? [.. group] : ByLot(group, week);
            for (var i = 0; i < guests.Length; i++)
            {
                Pitch(guests[i].Invitation, online: i >= seats, exchange);
            }

            if (group.Key >= 0)
            {
                _guests[group.Key] += Math.Min(seats, guests.Length);
            }
        }
    }

    private InvitationReply[] ByLot(IEnumerable<InvitationReply> guests, int week) =>
        [.. guests.OrderBy(guest => _draws.Uniform(
            Purpose.TieBreak, _blueprint.HostHash(_position, guest.Invitation.Event), _world.Firms[guest.Invitation.Firm].Hash,
            KeyedDraws.Tick(week), guest.Invitation.DrawIndex))];

    private static bool IsSeated(in Invitation invitation) => invitation.Channel is Channel.Roadshow or Channel.Expo;

    private void Pitch(in Invitation invitation, bool online, Exchange exchange) => exchange.Send(
        new Pitch(
            _position, invitation.Firm, invitation.Channel, invitation.Event, LeaderDays(invitation, online), invitation.ByChamber,
            online, _city.PostedIncentive),
        invitation.Slot);

    private double LeaderDays(in Invitation invitation, bool online) =>
        online ? 0
        : invitation.Channel == Channel.LeaderVisit ? _tables.Model.Costs.VisitLeaderDays
        : IsSeated(invitation) ? invitation.Rank * CityDefaults.EventLeaderDaysPerRank
        : 0;
}
