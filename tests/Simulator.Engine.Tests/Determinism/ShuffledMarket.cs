using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Markets;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>A market whose agents act in another order in every week and phase, and whose messages all arrive in another order: no result may
/// notice.</summary>
internal sealed class ShuffledMarket
{
    private readonly uint _shuffle;
    private readonly Board _board;
    private readonly MarketMail _mail;
    private readonly ShuffledMail _post;
    private readonly ProvinceState[] _provinces;
    private readonly CityState[] _cities;
    private readonly FirmState[] _firms;
    private readonly FirmRelations _relations;
    private WeekContext _now;

    private ShuffledMarket(World world, KeyedDraws draws, uint shuffle, bool sorts)
    {
        var atlas = new Atlas(world).For(draws);
        _shuffle = shuffle;
        _board = new Board(world.Sectors.Length, world.Cities.Length);
        _mail = new MarketMail(world, _board) { Week = world.Calendar.FirstWeek - 1 };
        _post = new ShuffledMail(_mail, sorts);
        _provinces = [.. Enumerable.Range(0, world.Provinces.Length).Select(province => new ProvinceState(province, atlas))];
        _cities = [.. Enumerable.Range(0, world.Cities.Length).Select(city => new CityState(city, world))];
        _firms = new FirmState[world.Firms.Length];
        _relations = new FirmRelations(0, world.Firms.Length, world.Cities.Length, world.Provinces.Length);
        _now = new WeekContext(atlas, draws, _board, world.Calendar.FirstWeek - 1, new Scratch());
    }

    /// <summary>The ledger of a replicate.</summary>
    /// <param name="world">The world.</param>
    /// <param name="replicate">Zero-based number of the replicate.</param>
    /// <param name="shuffle">Decides the order of arrival.</param>
    /// <param name="sorts">Whether mail is read in canonical order; otherwise it is read as it arrived.</param>
    public static ReplicateLedger Run(World world, int replicate, uint shuffle, bool sorts = true)
    {
        var market = new ShuffledMarket(world, new KeyedDraws(Runs.Seed, (uint)replicate), shuffle, sorts);
        market.Begin();
        for (var week = world.Calendar.FirstWeek; week < world.Calendar.Weeks; week++)
        {
            market.Advance(week);
        }

        return new ReplicateLedger(replicate, [.. market._cities.Select(city => CityLedger.Of(city, world))]);
    }

    private void Begin()
    {
        for (var firm = 0; firm < _firms.Length; firm++)
        {
            FirmStep.Begin(ref _firms[firm], firm, _now.Atlas, _now.Draws);
        }

        foreach (var city in Order(_cities.Length, Phase.Publish))
        {
            CityStep.Begin(_cities[city], _now, _post);
        }

        _post.Deliver(Key(Phase.Publish));
    }

    private void Advance(int week)
    {
        _now = _now with { Week = week, Atlas = _now.Atlas.At(week) };
        _mail.Week = week;
        foreach (var (phase, agents) in Schedule.Week)
        {
            foreach (var at in Order(Count(agents), phase))
            {
                Act(phase, at);
            }

            Forget(phase);
            _post.Deliver(Key(phase));
        }
    }

    private int Count(AgentKind agents) => agents switch
    {
        AgentKind.Province => _provinces.Length,
        AgentKind.City => _cities.Length,
        _ => _firms.Length,
    };

    private void Act(Phase phase, int at)
    {
        switch (phase)
        {
            case Phase.Instruct: ProvinceStep.Instruct(_provinces[at], _now, _post); break;
            case Phase.Invite: CityStep.Invite(_cities[at], _mail.Mandates.Read(at), _now, _post); break;
            case Phase.Attend: Attend(at); break;
            case Phase.Deliver: CityStep.Deliver(_cities[at], _mail.Replies.Read(at), _now, _post); break;
            case Phase.Offer: Offer(at); break;
            case Phase.Answer:
                CityStep.Decide(_cities[at], _mail.Withdrawals.Read(at), _mail.Offers.Read(at), _now, _post);
                CityStep.Land(_cities[at], _now, _post);
                break;
            case Phase.Learn: Learn(at); break;
            default: CityStep.Publish(_cities[at], _mail.GainsOf(at), _now, _post); break;
        }
    }

    private void Attend(int at)
    {
        ref var firm = ref _firms[at];
        if (firm.NextArrival == _now.Index)
        {
            FirmStep.Arrive(ref firm, _relations, _now, _post);
        }

        foreach (var discovery in (_mail.Discoveries.Of(_now.Index) ?? []).Where(discovery => discovery.Firm == at))
        {
            FirmStep.Awaken(ref firm, _relations, discovery, _now, _post);
        }

        if (_mail.Invitations.Read(at) is { IsEmpty: false } invitations)
        {
            FirmStep.Attend(ref firm, _relations, invitations, _now, _post);
        }
    }

    private void Offer(int at)
    {
        ref var firm = ref _firms[at];
        if (_mail.Pitches.Read(at) is { IsEmpty: false } pitches)
        {
            FirmStep.Hear(ref firm, _relations, pitches, _now, _post);
        }

        if (firm.Attentive)
        {
            FirmStep.Decide(ref firm, _relations, _now, _post);
        }
    }

    private void Learn(int at)
    {
        if (!_mail.Answers.Read(at).IsEmpty || !_mail.Milestones.Read(at).IsEmpty)
        {
            FirmStep.Learn(ref _firms[at], _relations, _mail.Answers.Read(at), _mail.Milestones.Read(at), _now, _post);
        }
    }

    /// <summary>What has been read in a phase.</summary>
    private void Forget(Phase phase)
    {
        switch (phase)
        {
            case Phase.Invite: _mail.Mandates.Clear(); break;
            case Phase.Attend: _mail.Invitations.Clear(); break;
            case Phase.Deliver: _mail.Replies.Clear(); break;
            case Phase.Offer: _mail.Pitches.Clear(); break;
            case Phase.Answer:
                _mail.Withdrawals.Clear();
                _mail.Offers.Clear();
                break;
            case Phase.Learn:
                _mail.Answers.Clear();
                _mail.Milestones.Clear();
                break;
            case Phase.Publish: _mail.ClearGains(); break;
            default: break;
        }
    }

    private int[] Order(int count, Phase phase) => Permutation.Order(count, Key(phase));

    private uint Key(Phase phase) => unchecked((_shuffle * 1000) + (KeyedDraws.Tick(_now.Week) * 8) + (uint)phase);
}

/// <summary>Holds back what is sent in a phase and delivers it in an order that has nothing to do with who sent it.</summary>
/// <param name="mail">Where it is delivered.</param>
/// <param name="sorts">Whether messages keep the keys of canonical order; otherwise they are numbered as they arrive.</param>
internal sealed class ShuffledMail(MarketMail mail, bool sorts) : IProvinceOutbox, ICityOutbox, IFirmOutbox
{
    private readonly List<Action> _held = [];
    private ulong _arrived;

    /// <summary>Delivers everything.</summary>
    /// <param name="seed">Decides the order.</param>
    public void Deliver(uint seed)
    {
        foreach (var at in Permutation.Order(_held.Count, seed))
        {
            _held[at]();
        }

        _held.Clear();
    }

    public void Send(in Mandate message) => Hold(mail.Mandates, message.City, 0, message);

    public void Send(in Invitation message) => Hold(mail.Invitations, message.Firm, CanonicalOrder.Of(message), message);

    public void Send(in InvitationReply message) => Hold(mail.Replies, message.Invitation.City, CanonicalOrder.Of(message), message);

    public void Send(in Pitch message, int slot) => Hold(mail.Pitches, message.Firm, CanonicalOrder.Of(message, slot), message);

    public void Send(in Offer message) => Hold(mail.Offers, message.City, CanonicalOrder.Of(message), message);

    public void Send(in Withdrawal message) => Hold(mail.Withdrawals, message.City, CanonicalOrder.Of(message), message);

    public void Send(in Answer message) => Hold(mail.Answers, message.Firm, CanonicalOrder.Of(message), message);

    public void Send(in Milestone message, int firm) => Hold(mail.Milestones, firm, CanonicalOrder.Of(message), message);

    public void Send(in AwarenessGain message)
    {
        var gain = message;
        _held.Add(() => mail.Send(gain));
    }

    public void Send(in Bulletin message)
    {
        var bulletin = message;
        _held.Add(() => mail.Send(bulletin));
    }

    public void Remind(int index, in Discovery discovery)
    {
        var due = discovery;
        _held.Add(() => mail.Remind(index, due));
    }

    private void Hold<T>(Inbox<T> inbox, int receiver, ulong key, T message)
        where T : struct =>
        _held.Add(() => inbox.Add(receiver, sorts ? key : _arrived++, message));
}
