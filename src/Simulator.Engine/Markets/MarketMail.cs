using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;

namespace Simulator.Engine.Markets;

/// <summary>Carries the messages of a market's agents to each other, and keeps what firms are to be reminded of.</summary>
/// <remarks>Not thread-safe: a replicate runs on one thread.</remarks>
/// <param name="world">The world.</param>
/// <param name="board">Where bulletins are put up.</param>
internal sealed class MarketMail(World world, Board board) : IProvinceOutbox, ICityOutbox, IFirmOutbox
{
    private readonly int _sectors = world.Sectors.Length;
    private readonly long[] _gains = new long[world.Cities.Length * world.Sectors.Length];

    /// <summary>The week in which messages are sent.</summary>
    public int Week { get; set; }

    public Inbox<Mandate> Mandates { get; } = new(world.Cities.Length);

    public Inbox<Invitation> Invitations { get; } = new(world.Firms.Length);

    public Inbox<InvitationReply> Replies { get; } = new(world.Cities.Length);

    public Inbox<Pitch> Pitches { get; } = new(world.Firms.Length);

    public Inbox<Offer> Offers { get; } = new(world.Cities.Length);

    public Inbox<Withdrawal> Withdrawals { get; } = new(world.Cities.Length);

    public Inbox<Answer> Answers { get; } = new(world.Firms.Length);

    public Inbox<Milestone> Milestones { get; } = new(world.Firms.Length);

    /// <summary>Firms whose next arrival is in a week.</summary>
    public Reminders<int> Arrivals { get; } = new(world.Calendar.TotalWeeks);

    /// <summary>Cities that firms may come upon in a week.</summary>
    public Reminders<Discovery> Discoveries { get; } = new(world.Calendar.TotalWeeks);

    /// <summary>Firms that may have something to decide.</summary>
    public AgentSet Attentive { get; } = new(world.Firms.Length);

    /// <summary>Σ of the gains of awareness of a city by sector, in units of 2⁻⁴⁰.</summary>
    public ReadOnlySpan<long> GainsOf(int city) => _gains.AsSpan(city * _sectors, _sectors);

    public void ClearGains() => Array.Clear(_gains);

    public void Send(in Mandate message) => Mandates.Add(message.City, 0, message);

    public void Send(in Invitation message) => Invitations.Add(message.Firm, CanonicalOrder.Of(message), message);

    public void Send(in InvitationReply message) => Replies.Add(message.Invitation.City, CanonicalOrder.Of(message), message);

    public void Send(in Pitch message, int slot) => Pitches.Add(message.Firm, CanonicalOrder.Of(message, slot), message);

    public void Send(in Offer message) => Offers.Add(message.City, CanonicalOrder.Of(message), message);

    public void Send(in Withdrawal message) => Withdrawals.Add(message.City, CanonicalOrder.Of(message), message);

    public void Send(in Answer message) => Answers.Add(message.Firm, CanonicalOrder.Of(message), message);

    public void Send(in Milestone message, int firm) => Milestones.Add(firm, CanonicalOrder.Of(message), message);

    public void Send(in AwarenessGain message) => _gains[(message.City * _sectors) + message.Sector] += message.Gain;

    public void Send(in Bulletin message) => board.Post(message, Week);

    public void Remind(int index, in Discovery discovery) => Discoveries.Add(index, discovery);

    /// <summary>Forgets everything: another replicate begins.</summary>
    public void Clear()
    {
        Mandates.Clear();
        Invitations.Clear();
        Replies.Clear();
        Pitches.Clear();
        Offers.Clear();
        Withdrawals.Clear();
        Answers.Clear();
        Milestones.Clear();
        Arrivals.Clear();
        Discoveries.Clear();
        Attentive.Clear();
        ClearGains();
        Week = world.Calendar.FirstWeek - 1;
    }
}
