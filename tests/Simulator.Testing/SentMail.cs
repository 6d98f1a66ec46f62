using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;

namespace Simulator.Testing;

/// <summary>Keeps what agents send, in the order in which they do, so that a step can be called by hand.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class SentMail : IProvinceOutbox, ICityOutbox, IFirmOutbox
{
    public List<Mandate> Mandates { get; } = [];

    public List<Invitation> Invitations { get; } = [];

    public List<InvitationReply> Replies { get; } = [];

    public List<(Pitch Pitch, int Slot)> Pitches { get; } = [];

    public List<Offer> Offers { get; } = [];

    public List<Withdrawal> Withdrawals { get; } = [];

    public List<Answer> Answers { get; } = [];

    public List<(Milestone Milestone, int Firm)> Milestones { get; } = [];

    public List<AwarenessGain> Gains { get; } = [];

    public List<Bulletin> Bulletins { get; } = [];

    public List<(int Index, Discovery Discovery)> Reminders { get; } = [];

    /// <summary>A week of a world whose agents act one at a time.</summary>
    /// <param name="atlas">Tables of the world.</param>
    /// <param name="week">The week.</param>
    /// <param name="draws">The replicate's draws; those of replicate 0 of seed 1 if none are given.</param>
    /// <param name="board">What cities have published; nothing if none is given.</param>
    public static WeekContext Now(Atlas atlas, int week, KeyedDraws? draws = null, Board? board = null) => new(
        atlas, draws ?? new KeyedDraws(1, 0), board ?? new Board(atlas.World.Sectors.Length, atlas.World.Cities.Length), week, new Scratch());

    public void Send(in Mandate message) => Mandates.Add(message);

    public void Send(in Invitation message) => Invitations.Add(message);

    public void Send(in InvitationReply message) => Replies.Add(message);

    public void Send(in Pitch message, int slot) => Pitches.Add((message, slot));

    public void Send(in Offer message) => Offers.Add(message);

    public void Send(in Withdrawal message) => Withdrawals.Add(message);

    public void Send(in Answer message) => Answers.Add(message);

    public void Send(in Milestone message, int firm) => Milestones.Add((message, firm));

    public void Send(in AwarenessGain message) => Gains.Add(message);

    public void Send(in Bulletin message) => Bulletins.Add(message);

    public void Remind(int index, in Discovery discovery) => Reminders.Add((index, discovery));
}
