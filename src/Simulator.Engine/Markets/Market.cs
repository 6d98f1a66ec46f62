using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Provinces;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Markets;

/// <summary>All agents of one replicate, side by side in arrays: run from the first week to the last on one thread, then used again for the next.</summary>
/// <remarks>It holds agents and carries messages; what they do stands in their steps in Core. Not thread-safe: one market for each worker.</remarks>
public sealed class Market
{
    private readonly Atlas _common;
    private readonly Board _board;
    private readonly CityState[] _cities;
    private readonly FirmState[] _firms;
    private readonly FirmRelations _relations;
    private readonly MarketMail _mail;
    private readonly Scratch _scratch = new();
    private ProvinceState[] _provinces = [];
    private WeekContext _now;

    /// <summary>The agents of a world.</summary>
    /// <param name="atlas">Tables of the world under its own parameters.</param>
    public Market(Atlas atlas)
    {
        ArgumentNullException.ThrowIfNull(atlas);
        var world = atlas.World;
        _common = atlas;
        _board = new Board(world.Sectors.Length, world.Cities.Length);
        _cities = [.. Enumerable.Range(0, world.Cities.Length).Select(city => new CityState(city, world))];
        _firms = new FirmState[world.Firms.Length];
        _relations = new FirmRelations(0, world.Firms.Length, world.Cities.Length, world.Provinces.Length);
        _mail = new MarketMail(world, _board);
    }

    /// <summary>The cities, by position.</summary>
    public IReadOnlyList<CityState> Cities => _cities;

    /// <summary>The firms, by position.</summary>
    public ReadOnlySpan<FirmState> Firms => _firms;

    /// <summary>What firms know of cities.</summary>
    public FirmRelations Relations => _relations;

    /// <summary>Runs a replicate.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="replicate">Zero-based number of the replicate.</param>
    /// <param name="cancellation">Stops it between two weeks.</param>
    /// <exception cref="ReplicateFaultException">An invariant was broken, or there is a defect.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public ReplicateLedger Run(uint seed, int replicate, CancellationToken cancellation)
    {
        var calendar = _common.World.Calendar;
        var week = calendar.FirstWeek;
        try
        {
            Begin(new KeyedDraws(seed, (uint)replicate));
            for (; week < calendar.Weeks; week++)
            {
                cancellation.ThrowIfCancellationRequested();
                Advance(week);
            }
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            throw ReplicateFaultException.Of(cause, replicate, week);
        }

        return Close(replicate);
    }

    /// <summary>Runs a replicate week by week, for whoever looks at its agents in between.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="replicate">Zero-based number of the replicate.</param>
    public IEnumerable<int> Weeks(uint seed, int replicate)
    {
        var calendar = _common.World.Calendar;
        Begin(new KeyedDraws(seed, (uint)replicate));
        for (var week = calendar.FirstWeek; week < calendar.Weeks; week++)
        {
            Advance(week);
            yield return week;
        }
    }

    /// <summary>Goes back to before the first week.</summary>
    /// <param name="draws">Draws of the replicate that begins.</param>
    internal void Begin(KeyedDraws draws)
    {
        var atlas = _common.For(draws);
        if (!ReferenceEquals(atlas, _now.Atlas))
        {
            _provinces = ProvincesOf(atlas);
        }

        _mail.Clear();
        _board.Clear();
        _relations.Clear();
        _now = new WeekContext(atlas, draws, _board, atlas.World.Calendar.FirstWeek - 1, _scratch);
        for (var firm = 0; firm < _firms.Length; firm++)
        {
            FirmStep.Begin(ref _firms[firm], firm, atlas, draws);
            _mail.Arrivals.Add(_firms[firm].NextArrival, firm);
        }

        foreach (var province in _provinces)
        {
            ProvinceStep.Begin(province);
        }

        foreach (var city in _cities)
        {
            CityStep.Begin(city, _now, _mail);
        }
    }

    /// <summary>Runs a week.</summary>
    /// <param name="week">The week after the one before.</param>
    internal void Advance(int week)
    {
        _now = _now with { Week = week, Atlas = _now.Atlas.At(week) };
        _mail.Week = week;
        foreach (var (phase, _) in Schedule.Week)
        {
            Act(phase);
        }
    }

    /// <summary>The ledger of the replicate.</summary>
    /// <param name="replicate">Zero-based number of the replicate.</param>
    internal ReplicateLedger Close(int replicate) =>
        new(replicate, [.. _cities.Select(city => CityLedger.Of(city, _common.World))]);

    private static ProvinceState[] ProvincesOf(Atlas atlas) =>
        [.. Enumerable.Range(0, atlas.World.Provinces.Length).Select(province => new ProvinceState(province, atlas))];

    private void Act(Phase phase)
    {
        switch (phase)
        {
            case Phase.Instruct:
                foreach (var province in _provinces)
                {
                    ProvinceStep.Instruct(province, _now, _mail);
                }

                break;
            case Phase.Invite:
                Invite();
                break;
            case Phase.Attend:
                Attend();
                break;
            case Phase.Deliver:
                Deliver();
                break;
            case Phase.Offer:
                Offer();
                break;
            case Phase.Answer:
                Answer();
                break;
            case Phase.Learn:
                Learn();
                break;
            default:
                Publish();
                break;
        }
    }

    private void Invite()
    {
        foreach (var city in _cities)
        {
            CityStep.Invite(city, _mail.Mandates.Read(city.Position), _now, _mail);
        }

        _mail.Mandates.Clear();
    }

    private void Attend()
    {
        if (_mail.Arrivals.Of(_now.Index) is { } arrivals)
        {
            foreach (var firm in arrivals)
            {
                FirmStep.Arrive(ref _firms[firm], _relations, _now, _mail);
                _mail.Arrivals.Add(_firms[firm].NextArrival, firm);
            }
        }

        if (_mail.Discoveries.Of(_now.Index) is { } discoveries)
        {
            foreach (var discovery in discoveries)
            {
                FirmStep.Awaken(ref _firms[discovery.Firm], _relations, discovery, _now, _mail);
                KeepIfAttentive(discovery.Firm);
            }
        }

        AnswerInvitations();
        _mail.Invitations.Clear();
    }

    private void AnswerInvitations()
    {
        var invitations = _mail.Invitations.ReadAll();
        var uniforms = FirmStep.DrawAttendance(invitations, _now);
        for (var at = 0; at < invitations.Length;)
        {
            var (firm, end) = (invitations[at].Firm, at + 1);
            while (end < invitations.Length && invitations[end].Firm == firm)
            {
                end++;
            }

            FirmStep.Attend(ref _firms[firm], _relations, invitations[at..end], uniforms[at..end], _now, _mail);
            at = end;
        }
    }

    private void Deliver()
    {
        foreach (var city in _cities)
        {
            CityStep.Deliver(city, _mail.Replies.Read(city.Position), _now, _mail);
        }

        _mail.Replies.Clear();
    }

    private void Offer()
    {
        var pitches = _mail.Pitches;
        for (var firm = pitches.NextReceiver(0); firm >= 0; firm = pitches.NextReceiver(firm + 1))
        {
            FirmStep.Hear(ref _firms[firm], _relations, pitches.Read(firm), _now, _mail);
            KeepIfAttentive(firm);
        }

        pitches.Clear();
        var attentive = _mail.Attentive;
        for (var firm = attentive.Next(0); firm >= 0; firm = attentive.Next(firm + 1))
        {
            FirmStep.Decide(ref _firms[firm], _relations, _now, _mail);
            if (!_firms[firm].Attentive)
            {
                attentive.Remove(firm);
            }
        }
    }

    private void Answer()
    {
        foreach (var city in _cities)
        {
            CityStep.Decide(city, _mail.Withdrawals.Read(city.Position), _mail.Offers.Read(city.Position), _now, _mail);
            CityStep.Land(city, _now, _mail);
        }

        _mail.Withdrawals.Clear();
        _mail.Offers.Clear();
    }

    private void Learn()
    {
        var (answers, milestones) = (_mail.Answers, _mail.Milestones);
        var (answered, told) = (answers.NextReceiver(0), milestones.NextReceiver(0));
        while (answered >= 0 || told >= 0)
        {
            var firm = answered < 0 ? told : told < 0 ? answered : Math.Min(answered, told);
            FirmStep.Learn(ref _firms[firm], _relations, answers.Read(firm), milestones.Read(firm), _now, _mail);
            KeepIfAttentive(firm);
            answered = answered == firm ? answers.NextReceiver(firm + 1) : answered;
            told = told == firm ? milestones.NextReceiver(firm + 1) : told;
        }

        answers.Clear();
        milestones.Clear();
    }

    private void Publish()
    {
        foreach (var city in _cities)
        {
            CityStep.Publish(city, _mail.GainsOf(city.Position), _now, _mail);
        }

        _mail.ClearGains();
    }

    private void KeepIfAttentive(int firm)
    {
        if (_firms[firm].Attentive)
        {
            _mail.Attentive.Add(firm);
        }
    }
}
