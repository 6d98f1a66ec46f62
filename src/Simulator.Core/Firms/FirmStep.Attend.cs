using Simulator.Core.Draws;
using Simulator.Core.Messages;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Worlds;

namespace Simulator.Core.Firms;

/// <summary>What a firm weighs when it is invited (M5).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Tie">Home tie to the city, unitless, in [0, 1].</param>
/// <param name="Awareness">a, unitless, in [0, 1].</param>
/// <param name="Fatigue">φ, unitless.</param>
/// <param name="Prestige">Prestige of the event, unitless; 0 without event.</param>
/// <param name="TravelUnits">Travel to the event, units of four hours; 0 where the city comes to the firm.</param>
/// <param name="Load">Negotiations it holds already, unitless.</param>
public readonly record struct AttendanceCircumstances(
    double Tie, double Awareness, double Fatigue, double Prestige, double TravelUnits, double Load);

/// <content>Phase Attend: the firm answers invitations, as far as its time allows (M5; docs/model/attendance.md).</content>
public static partial class FirmStep
{
    /// <summary>Answers all invitations of a week; of those it would accept, the firm keeps the likeliest m.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="invitations">The invitations, by city and slot.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where replies go, in the order of the invitations.</param>
    public static void Attend(
        ref FirmState firm, FirmRelations relations, ReadOnlySpan<Invitation> invitations, in WeekContext now, IFirmOutbox outbox) =>
        Attend(ref firm, relations, invitations, DrawAttendance(invitations, now), now, outbox);

    /// <summary>Answers all invitations of a week, their uniforms given.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="relations">Its relations.</param>
    /// <param name="invitations">The invitations, by city and slot.</param>
    /// <param name="uniforms">From <see cref="DrawAttendance"/>, in the order of the invitations, unitless.</param>
    /// <param name="now">The week.</param>
    /// <param name="outbox">Where replies go, in the order of the invitations.</param>
    public static void Attend(
        ref FirmState firm, FirmRelations relations, ReadOnlySpan<Invitation> invitations, ReadOnlySpan<double> uniforms,
        in WeekContext now, IFirmOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(outbox);
        now.Scratch.ReserveReplies(invitations.Length);
        var replies = now.Scratch.Replies.AsSpan(0, invitations.Length);
        var logits = now.Scratch.Logits.AsSpan(0, invitations.Length);
        var accepted = 0;
        for (var i = 0; i < invitations.Length; i++)
        {
            replies[i] = Consider(firm, relations, invitations[i], uniforms[i], now, ref logits[i]);
            accepted += replies[i].Accepted ? 1 : 0;
        }

        for (var most = now.Atlas.Tables.Attention[firm.Position]; accepted > most; accepted--)
        {
            DeclineLeastLikely(replies, logits, now);
        }

        foreach (ref readonly var reply in replies)
        {
            outbox.Send(reply);
        }
    }

    /// <summary>How likely the firm is to come, logit.</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="circumstances">The firm's circumstances.</param>
    /// <param name="parameters">Parameters of M5.</param>
    public static double AttendanceLogit(
        in Invitation invitation, in AttendanceCircumstances circumstances, AttendanceParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Base
            + (parameters.Rank * invitation.Rank)
            + (parameters.Tie * circumstances.Tie)
            + (invitation.ByChamber ? parameters.Chamber : 0)
            + (parameters.Awareness * circumstances.Awareness)
            + (parameters.Prestige * circumstances.Prestige)
            - (parameters.Travel * circumstances.TravelUnits)
            - (parameters.Fatigue * circumstances.Fatigue)
            - (parameters.Load * circumstances.Load);
    }

    /// <summary>The uniforms that decide whether firms come, as <see cref="Comes"/> draws them, unitless, in (0, 1). The span holds until more are drawn.</summary>
    /// <param name="invitations">Invitations of a week to any firms.</param>
    /// <param name="now">The week.</param>
    public static ReadOnlySpan<double> DrawAttendance(ReadOnlySpan<Invitation> invitations, in WeekContext now)
    {
        now.Scratch.ReserveUniforms(invitations.Length);
        var (firsts, seconds, thirds) = now.Scratch.Counters;
        var tables = now.Atlas.Tables;
        for (var i = 0; i < invitations.Length; i++)
        {
            ref readonly var invitation = ref invitations[i];
            var counter = KeyedDraws.Counter(
                Purpose.Invitation, tables.FirmHashes[invitation.Firm], tables.HostHash(invitation.City, invitation.Event), now.Tick,
                invitation.DrawIndex);
            (firsts[i], seconds[i], thirds[i]) = (counter.A, counter.B, counter.C);
        }

        var uniforms = now.Scratch.Drawn.AsSpan(0, invitations.Length);
        UniformLanes.Fill(
            firsts.AsSpan(0, invitations.Length), seconds.AsSpan(0, invitations.Length), thirds.AsSpan(0, invitations.Length), now.Tick,
            now.Draws, uniforms);
        return uniforms;
    }

    /// <summary>Whether it comes, if its time allows: with probability 1 / (1 + e^(−logit)).</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="logit">From <see cref="AttendanceLogit"/>, logit.</param>
    /// <param name="firm">Hash of the firm.</param>
    /// <param name="host">Hash of the city, or of the pair of city and event.</param>
    /// <param name="week">Week.</param>
    /// <param name="draws">The replicate's draws.</param>
    public static bool Comes(in Invitation invitation, double logit, uint firm, uint host, int week, KeyedDraws draws)
    {
        var u = draws.Uniform(Purpose.Invitation, firm, host, KeyedDraws.Tick(week), invitation.DrawIndex);
        return Logistic.IsBelow(u, logit);
    }

    private static InvitationReply Consider(
        in FirmState firm, FirmRelations relations, in Invitation invitation, double u, in WeekContext now, ref double logit)
    {
        var known = relations.Peek(firm.Position, invitation.City);
        var awareness = Awareness(known, CourseOf(firm.Position, invitation.City, now));
        var fatigue = FatigueOf(firm.Position, invitation.City, known, relations, now);
        var circumstances = Circumstances(firm, invitation, awareness, fatigue, now);
        logit = AttendanceLogit(invitation, circumstances, now.Atlas.Model.Attendance);
        return new InvitationReply(invitation, Logistic.IsBelow(u, logit), awareness, fatigue);
    }

    private static AttendanceCircumstances Circumstances(
        in FirmState firm, in Invitation invitation, double awareness, double fatigue, in WeekContext now)
    {
        var tie = now.Atlas.Tie(firm.Position, invitation.City);
        if (invitation.Event < 0 || invitation.Channel == Channel.Online)
        {
            return new AttendanceCircumstances(tie, awareness, fatigue, Prestige: 0, TravelUnits: 0, firm.ProjectCount);
        }

        var units = now.Atlas.Tables.TravelUnits(invitation.Event, now.Atlas.Tables.FirmRegions[firm.Position]);
        return new AttendanceCircumstances(
            tie, awareness, fatigue, now.Atlas.World.Events[invitation.Event].Prestige,
            units / now.Atlas.Model.Attendance.TravelKmPerHour, firm.ProjectCount);
    }

    private static void DeclineLeastLikely(Span<InvitationReply> replies, ReadOnlySpan<double> logits, in WeekContext now)
    {
        var least = -1;
        for (var i = 0; i < replies.Length; i++)
        {
            if (replies[i].Accepted && (least < 0 || IsLessLikely(replies, logits, i, least, now)))
            {
                least = i;
            }
        }

        replies[least] = replies[least] with { Accepted = false };
    }

    /// <summary>By logit; among equals by lot.</summary>
    private static bool IsLessLikely(
        ReadOnlySpan<InvitationReply> replies, ReadOnlySpan<double> logits, int i, int than, in WeekContext now) =>
        logits[i] < logits[than]
        || (logits[i] == logits[than] && Lot(replies[i].Invitation, now) < Lot(replies[than].Invitation, now));

    private static double Lot(in Invitation invitation, in WeekContext now) => now.Draws.Uniform(
        Purpose.TieBreak, now.Atlas.Tables.FirmHashes[invitation.Firm],
        now.Atlas.Tables.HostHash(invitation.City, invitation.Event), now.Tick, invitation.DrawIndex);
}
