using Simulator.Core.Cities;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;
using Simulator.Engine;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Agents;

/// <summary>What an agent writes in one phase: a letter to each agent that it has something to tell, bulletins, and what it is to be reminded of.</summary>
/// <remarks>Kept until the agent acts again, so that it can be sent again. Not thread-safe: a grain's own.</remarks>
/// <param name="from">Who writes.</param>
/// <param name="at">When.</param>
internal sealed class Outbox(AgentId from, At at) : IProvinceOutbox, ICityOutbox, IFirmOutbox
{
    private readonly Dictionary<int, CityDraft> _cities = [];
    private readonly Dictionary<int, FirmDraft> _firms = [];
    private Pile<Bulletin> _bulletins;

    /// <summary>Whom the agent writes to.</summary>
    public IEnumerable<AgentId> Receivers => _cities.Keys.Select(city => new AgentId(AgentKind.City, city))
        .Concat(_firms.Keys.Select(firm => new AgentId(AgentKind.Firm, firm)));

    /// <summary>What it publishes.</summary>
    public Pages<Bulletin> Bulletins => _bulletins.Pages;

    /// <summary>What of its letters is copied for those who watch.</summary>
    public Copies Copies => new(
        Pages<Pitch>.Of(_firms.Values.Select(firm => firm.Pitches.Pages)), Pages<Offer>.Of(_cities.Values.Select(city => city.Offers.Pages)),
        Pages<Answer>.Of(_firms.Values.Select(firm => firm.Answers.Pages)),
        Pages<Withdrawal>.Of(_cities.Values.Select(city => city.Withdrawals.Pages)));

    /// <summary>Possible discoveries, each with the position of its week.</summary>
    public List<(int Index, Discovery Discovery)> Reminders { get; } = [];

    /// <summary>Letters to cities.</summary>
    public IEnumerable<(int City, CityLetter Letter)> ToCities => _cities.Select(to => (to.Key, to.Value.Seal(from, at)));

    /// <summary>Letters to firms.</summary>
    public IEnumerable<(int Firm, FirmLetter Letter)> ToFirms => _firms.Select(to => (to.Key, to.Value.Seal(from, at)));

    public void Send(in Mandate message) => ToCity(message.City).Mandates.Add(0, message);

    public void Send(in Invitation message) => ToFirm(message.Firm).Invitations.Add(CanonicalOrder.Of(message), message);

    public void Send(in InvitationReply message) => ToCity(message.Invitation.City).Replies.Add(CanonicalOrder.Of(message), message);

    public void Send(in Pitch message, int slot) => ToFirm(message.Firm).Pitches.Add(CanonicalOrder.Of(message, slot), message);

    public void Send(in Offer message) => ToCity(message.City).Offers.Add(CanonicalOrder.Of(message), message);

    public void Send(in Withdrawal message) => ToCity(message.City).Withdrawals.Add(CanonicalOrder.Of(message), message);

    public void Send(in Answer message) => ToFirm(message.Firm).Answers.Add(CanonicalOrder.Of(message), message);

    public void Send(in Milestone message, int firm) => ToFirm(firm).Milestones.Add(CanonicalOrder.Of(message), message);

    public void Send(in AwarenessGain message) => ToCity(message.City).Add(message);

    public void Send(in Bulletin message) => _bulletins.Add(0, message);

    public void Remind(int index, in Discovery discovery) => Reminders.Add((index, discovery));

    private CityDraft ToCity(int city) => _cities.TryGetValue(city, out var draft) ? draft : _cities[city] = new CityDraft();

    private FirmDraft ToFirm(int firm) => _firms.TryGetValue(firm, out var draft) ? draft : _firms[firm] = new FirmDraft();

    /// <summary>Messages of one kind in the making.</summary>
    private struct Pile<T>
        where T : unmanaged
    {
        private List<Keyed<T>>? _messages;

        public readonly Pages<T> Pages => _messages is null ? default : new([.. _messages]);

        public void Add(ulong key, in T message) => (_messages ??= []).Add(new(key, message));
    }

    private sealed class CityDraft
    {
        private AwarenessGain? _gain;

        public Pile<Mandate> Mandates;

        public Pile<InvitationReply> Replies;

        public Pile<Offer> Offers;

        public Pile<Withdrawal> Withdrawals;

        /// <summary>Gains of one sender are of one sector: they travel as their sum.</summary>
        public void Add(in AwarenessGain gain) => _gain = gain with { Gain = gain.Gain + (_gain?.Gain ?? 0) };

        public CityLetter Seal(AgentId from, At at) => new(from, at)
        {
            Mandates = Mandates.Pages,
            Replies = Replies.Pages,
            Offers = Offers.Pages,
            Withdrawals = Withdrawals.Pages,
            Gains = _gain is { } sum ? new([new(0, sum)]) : default,
        };
    }

    private sealed class FirmDraft
    {
        public Pile<Invitation> Invitations;

        public Pile<Pitch> Pitches;

        public Pile<Answer> Answers;

        public Pile<Milestone> Milestones;

        public FirmLetter Seal(AgentId from, At at) => new(from, at)
        {
            Invitations = Invitations.Pages,
            Pitches = Pitches.Pages,
            Answers = Answers.Pages,
            Milestones = Milestones.Pages,
        };
    }
}

/// <summary>What an agent did last, kept so that its letters can be sent again and its answer given again.</summary>
/// <param name="At">When.</param>
/// <param name="Outbox">What it wrote.</param>
/// <param name="Answer">What it answered.</param>
internal sealed record LastAct(At At, Outbox Outbox, Acted Answer)
{
    /// <summary>Steps an agent. One in which something goes wrong writes nothing, and says so in its answer.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="at">When.</param>
    /// <param name="now">The week.</param>
    /// <param name="step">Its step.</param>
    /// <param name="dueAfter">Told when it acted: when it has to act next.</param>
    public static LastAct Of(AgentId agent, At at, WeekContext now, Action<WeekContext, Outbox> step, Func<At, At> dueAfter)
    {
        var outbox = new Outbox(agent, at);
        var fault = ReplicateFault.Catch(() => step(now, outbox), now);
        return fault is null
            ? new LastAct(at, outbox, new Acted([.. outbox.Receivers], dueAfter(at), outbox.Bulletins))
            : new LastAct(at, new Outbox(agent, at), new Acted([], At.Never, default, fault));
    }
}
