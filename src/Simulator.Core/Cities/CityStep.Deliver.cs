using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Shocks;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;

namespace Simulator.Core.Cities;

/// <content>Phase Deliver: pitches to the firms that came; guests beyond the seats are met online (M5, M7; docs/model/attendance.md).</content>
public static partial class CityStep
{
    /// <summary>Reads replies, which become leads, and delivers pitches.</summary>
    /// <param name="city">The city.</param>
    /// <param name="replies">Replies, by firm and slot.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where pitches go.</param>
    public static void Deliver(CityState city, ReadOnlySpan<InvitationReply> replies, in WeekContext now, ICityOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(outbox);
        city.Coming.Clear();
        foreach (ref readonly var reply in replies)
        {
            city.Leads.Set(reply.Invitation.Firm, new Lead(now.Week, reply.Awareness, reply.Fatigue));
            city.LargestAwareness = Math.Max(city.LargestAwareness, reply.Awareness);
            if (!reply.Accepted)
            {
                continue;
            }

            city.WeeklyPitches[now.Index]++;
            city.Tally.Contacts++;
            if (IsSeated(reply.Invitation))
            {
                city.Coming.Add(reply);
            }
            else
            {
                MeetAlone(city, reply.Invitation, now, outbox);
            }
        }

        if (city.Coming.Count > 0)
        {
            DeliverWithSeats(city, now, outbox);
        }
    }

    /// <summary>A call, or a guest of an online event, which has no seats.</summary>
    private static void MeetAlone(CityState city, in Invitation invitation, in WeekContext now, ICityOutbox outbox)
    {
        SendPitch(city, invitation, invitation.Channel == Channel.Online, now, outbox);
        if (invitation.Event >= 0)
        {
            city.GuestsOfEvents[invitation.Event]++;
        }
    }

    /// <summary>Events and sessions: as many guests as there are seats, by lot when more come.</summary>
    private static void DeliverWithSeats(CityState city, in WeekContext now, ICityOutbox outbox)
    {
        var seatsFactor = ShockTo(ShockField.EventSeats, city, now);
        foreach (var group in city.Coming.GroupBy(reply => reply.Invitation.Event))
        {
            var seats = (int)Math.Floor((group.Key < 0 ? city.Plan.SessionSeats : Seats(city, group.Key, now)) * seatsFactor);
            InvitationReply[] guests = group.Count() <= seats ? [.. group] : ByLot(city, group, now);
            for (var i = 0; i < guests.Length; i++)
            {
                SendPitch(city, guests[i].Invitation, online: i >= seats, now, outbox);
            }

            if (group.Key >= 0)
            {
                city.GuestsOfEvents[group.Key] += Math.Min(seats, guests.Length);
            }
        }
    }

    private static InvitationReply[] ByLot(CityState city, IEnumerable<InvitationReply> guests, WeekContext now) =>
        [.. guests.OrderBy(guest => now.Draws.Uniform(
            Purpose.TieBreak, now.Atlas.Tables.HostHash(city.Position, guest.Invitation.Event),
            now.Atlas.Tables.FirmHashes[guest.Invitation.Firm], now.Tick, guest.Invitation.DrawIndex))];

    private static bool IsSeated(in Invitation invitation) => invitation.Channel is Channel.Roadshow or Channel.Expo;

    private static void SendPitch(CityState city, in Invitation invitation, bool online, in WeekContext now, ICityOutbox outbox) => outbox.Send(
        new Pitch(
            city.Position, invitation.Firm, invitation.Channel, invitation.Event, LeaderDays(invitation, online, now), invitation.ByChamber,
            online, ParametersOf(city, now).PostedIncentive),
        invitation.Slot);

    private static double LeaderDays(in Invitation invitation, bool online, in WeekContext now) =>
        online ? 0
        : invitation.Channel == Channel.LeaderVisit ? now.Atlas.Model.Costs.VisitLeaderDays
        : IsSeated(invitation) ? invitation.Rank * CityDefaults.EventLeaderDaysPerRank
        : 0;
}
