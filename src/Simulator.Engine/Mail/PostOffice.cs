using Simulator.Core.Messages;

namespace Simulator.Engine.Mail;

/// <summary>The mail of one host in one replicate: one box for each kind of message that it can receive.</summary>
/// <remarks>Not thread-safe: a batch runs on one thread at a time.</remarks>
public sealed class PostOffice
{
    /// <summary>An office with empty boxes.</summary>
    public PostOffice() =>
        Boxes = [Mandates, Invitations, Replies, Pitches, Offers, Withdrawals, Answers, Milestones, Gains, Bulletins];

    /// <summary>Province to city.</summary>
    public Mailbox<Mandate> Mandates { get; } = new();

    /// <summary>City or chamber to firm.</summary>
    public Mailbox<Invitation> Invitations { get; } = new();

    /// <summary>Firm to city.</summary>
    public Mailbox<InvitationReply> Replies { get; } = new();

    /// <summary>City to firm.</summary>
    public Mailbox<Pitch> Pitches { get; } = new();

    /// <summary>Firm to city.</summary>
    public Mailbox<Offer> Offers { get; } = new();

    /// <summary>Firm to city.</summary>
    public Mailbox<Withdrawal> Withdrawals { get; } = new();

    /// <summary>City to firm.</summary>
    public Mailbox<Answer> Answers { get; } = new();

    /// <summary>City to firms.</summary>
    public Mailbox<Milestone> Milestones { get; } = new();

    /// <summary>Firms to city.</summary>
    public Mailbox<AwarenessGain> Gains { get; } = new();

    /// <summary>City to firms.</summary>
    public Mailbox<Bulletin> Bulletins { get; } = new();

    /// <summary>All boxes, always in this order.</summary>
    internal Mailbox[] Boxes { get; }
}
