using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Strategies;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 3: firms answer invitations, as far as their time allows (M5).</summary>
internal sealed partial class FirmReplicate
{
    private InvitationReply[] _replies = new InvitationReply[16];
    private double[] _logits = new double[16];

    public void Attend(int week, PostOffice mail, Exchange exchange)
    {
        var invitations = mail.Invitations.Read();
        for (var from = 0; from < invitations.Length;)
        {
            var to = from + 1;
            while (to < invitations.Length && invitations[to].Firm == invitations[from].Firm)
            {
                to++;
            }

            Answer(week, invitations[from..to], exchange);
            from = to;
        }

        mail.Invitations.Clear();
    }

    /// <summary>Answers all invitations of one firm; of those it would accept, it keeps the likeliest m.</summary>
    private void Answer(int week, ReadOnlySpan<Invitation> invitations, Exchange exchange)
    {
        Reserve(invitations.Length);
        var firm = invitations[0].Firm;
        var load = _projects.CountOf(firm - _first);
        var accepted = 0;
        for (var i = 0; i < invitations.Length; i++)
        {
            (_replies[i], _logits[i]) = Consider(week, invitations[i], load);
            accepted += _replies[i].Accepted ? 1 : 0;
        }

        for (; accepted > _world.Firms[firm].AttentionPerWeek; accepted--)
        {
            DeclineLeastLikely(week, invitations.Length);
        }

        for (var i = 0; i < invitations.Length; i++)
        {
            exchange.Send(_replies[i]);
        }
    }

    private (InvitationReply Reply, double Logit) Consider(int week, in Invitation invitation, int load)
    {
        var firm = invitation.Firm;
        var relation = _relations.Peek(firm - _first, invitation.City);
        var awareness = RelationStep.Awareness(relation, _courses[Pair(firm, invitation.City)]);
        var fatigue = Fatigue(firm, invitation.City, relation, week);
        var logit = AttendanceStep.Logit(
            invitation, Circumstances(firm, invitation, awareness, fatigue, load), _tables.Model.Attendance);
        var comes = AttendanceStep.Comes(
            invitation, logit, _world.Firms[firm].Hash, _blueprint.HostHash(invitation.City, invitation.Event), week, _draws);
        return (new InvitationReply(invitation, comes, awareness, fatigue), logit);
    }

    private void DeclineLeastLikely(int week, int count)
    {
        var least = -1;
        for (var i = 0; i < count; i++)
        {
            if (_replies[i].Accepted && (least < 0 || IsLessLikely(week, i, least)))
            {
                least = i;
            }
        }

        _replies[least] = _replies[least] with { Accepted = false };
    }

    /// <summary>By logit; among equals by lot.</summary>
    private bool IsLessLikely(int week, int i, int than) =>
        _logits[i] < _logits[than]
        || (_logits[i] == _logits[than] && Lot(week, _replies[i].Invitation) < Lot(week, _replies[than].Invitation));

    private double Lot(int week, in Invitation invitation) => _draws.Uniform(
        Purpose.TieBreak, _world.Firms[invitation.Firm].Hash, _blueprint.HostHash(invitation.City, invitation.Event),
        KeyedDraws.Tick(week), invitation.DrawIndex);

    private void Reserve(int count)
    {
        if (_replies.Length < count)
        {
            Array.Resize(ref _replies, 2 * count);
            Array.Resize(ref _logits, 2 * count);
        }
    }

    private AttendanceCircumstances Circumstances(int firm, in Invitation invitation, double awareness, double fatigue, int load)
    {
        var parameters = _world.Firms[firm];
        var tie = _tables.Geography.Tie(parameters, invitation.City);
        if (invitation.Event < 0 || invitation.Channel == Channel.Online)
        {
            return new AttendanceCircumstances(tie, awareness, fatigue, Prestige: 0, TravelUnits: 0, load);
        }

        var hours = _tables.Geography.TravelUnits(invitation.Event, parameters.Region) / _tables.Model.Attendance.TravelKmPerHour;
        return new AttendanceCircumstances(tie, awareness, fatigue, _world.Events[invitation.Event].Prestige, hours, load);
    }
}
