using System.Runtime.InteropServices;
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
                city.Coming.Add(reply.Invitation);
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
        SeatGuests(city, -1, city.Plan.SessionSeats, now, outbox);
        foreach (var e in HostedEvents(city, now))
        {
            SeatGuests(city, e, Seats(city, e, now), now, outbox);
        }
    }

    private static void SeatGuests(CityState city, int eventIndex, int offered, in WeekContext now, ICityOutbox outbox)
    {
        var guests = now.Scratch.Guests;
        guests.Clear();
        foreach (ref readonly var invitation in CollectionsMarshal.AsSpan(city.Coming))
        {
            if (invitation.Event == eventIndex)
            {
                guests.Add((Lot: 0, invitation));
            }
        }

        var seats = (int)Math.Floor(offered * ShockTo(ShockField.EventSeats, city, now));
        if (guests.Count > seats)
        {
            DrawLots(city, CollectionsMarshal.AsSpan(guests), now);
        }

        for (var i = 0; i < guests.Count; i++)
        {
            SendPitch(city, guests[i].Invitation, online: i >= seats, now, outbox);
        }

        if (eventIndex >= 0)
        {
            city.GuestsOfEvents[eventIndex] += Math.Min(seats, guests.Count);
        }
    }

    private static void DrawLots(CityState city, Span<(double Lot, Invitation Invitation)> guests, in WeekContext now)
    {
        foreach (ref var guest in guests)
        {
            guest.Lot = now.Draws.Uniform(
                Purpose.TieBreak, now.Atlas.Tables.HostHash(city.Position, guest.Invitation.Event),
                now.Atlas.Tables.FirmHashes[guest.Invitation.Firm], now.Tick, guest.Invitation.DrawIndex);
        }

        guests.Sort((left, right) => left.Lot.CompareTo(right.Lot));
    }

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
