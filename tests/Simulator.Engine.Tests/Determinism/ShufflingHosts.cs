using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Loop;
using Simulator.Engine.Mail;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Determinism;

/// <summary>Hosts that act in another order every week and phase, so that mail arrives in another order: no result may notice.</summary>
internal sealed class ShufflingHosts : IBatchHosts
{
    private readonly Batch _batch;
    private readonly uint _shuffle;
    private readonly ProvinceEnsemble[] _provinces;
    private readonly CityEnsemble[] _cities;
    private readonly FirmEnsemble[] _firms;
    private readonly Exchange _exchange;

    private readonly bool _sorts;

    private ShufflingHosts(World world, Batch batch, uint seed, uint shuffle, bool sorts)
    {
        var (blueprint, draws) = (new Blueprint(world), batch.DrawsOf(seed));
        (_batch, _shuffle, _sorts) = (batch, shuffle, sorts);
        _provinces = [.. Enumerable.Range(0, world.Provinces.Length).Select(i => new ProvinceEnsemble(blueprint, i, draws))];
        _cities = [.. Enumerable.Range(0, world.Cities.Length).Select(i => new CityEnsemble(blueprint, i, draws))];
        _firms = [.. Enumerable.Range(0, world.Firms.Length).Select(i => new FirmEnsemble(blueprint, i, 1, draws))];
        _exchange = new Exchange(world.Cities.Length, world.Firms.Length, 1);
    }

    /// <summary>The ledger of a batch of one replicate.</summary>
    /// <param name="world">The world.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="shuffle">Decides the order of arrival.</param>
    /// <param name="sorts">Whether mail is read in canonical order; otherwise it is read as it arrived.</param>
    public static ReplicateLedger Run(World world, Batch batch, uint seed, uint shuffle, bool sorts = true) =>
        WeekLoop.RunAsync(new ShufflingHosts(world, batch, seed, shuffle, sorts), world.Calendar, CancellationToken.None).GetAwaiter()
            .GetResult()[0];

    public Task IntroduceAsync()
    {
        ForEach(_cities, 0, Phase.Publish, (city, _) => city.Introduce(0, _exchange));
        return Task.CompletedTask;
    }

    public Task RunAsync(int week, Phase phase)
    {
        if (!_sorts)
        {
            LeaveUnsorted(unchecked(_shuffle + KeyedDraws.Tick(week)));
        }

        switch (phase)
        {
            case Phase.Instruct: ForEach(_provinces, week, phase, (province, _) => province.Instruct(0, week, _exchange)); break;
            case Phase.Invite: ForEach(_cities, week, phase, (city, at) => city.Invite(0, week, _exchange.City(at), _exchange)); break;
            case Phase.Attend: ForEach(_firms, week, phase, (firm, at) => firm.Attend(0, week, _exchange.Block(at), _exchange)); break;
            case Phase.Deliver: ForEach(_cities, week, phase, (city, at) => city.Deliver(0, week, _exchange.City(at), _exchange)); break;
            case Phase.Offer: ForEach(_firms, week, phase, (firm, at) => firm.Decide(0, week, _exchange.Block(at), _exchange)); break;
            case Phase.Answer: ForEach(_cities, week, phase, (city, at) => city.Decide(0, week, _exchange.City(at), _exchange)); break;
            case Phase.Learn:
                ForEach(
                _firms, week, phase, (firm, at) => firm.Learn(0, _batch.First, week, _exchange.Block(at), _exchange)); break;
            default: ForEach(_cities, week, phase, (city, at) => city.Publish(0, _batch.First, week, _exchange.City(at), _exchange)); break;
        }

        return Task.CompletedTask;
    }

    public Task<ImmutableArray<ReplicateLedger>> CloseAsync() => Task.FromResult<ImmutableArray<ReplicateLedger>>(
        [new ReplicateLedger(_batch.First, [.. _cities.Select(city => city.Close(0))])]);

    /// <summary>Gives all mail keys in an order that has nothing to do with who sent it.</summary>
    private void LeaveUnsorted(uint seed)
    {
        for (var city = 0; city < _cities.Length; city++)
        {
            var mail = _exchange.City(city);
            Renumber(mail.Replies, seed);
            Renumber(mail.Offers, seed);
            Renumber(mail.Withdrawals, seed);
        }

        for (var firm = 0; firm < _firms.Length; firm++)
        {
            var mail = _exchange.Block(firm);
            Renumber(mail.Invitations, seed);
            Renumber(mail.Pitches, seed);
            Renumber(mail.Answers, seed);
            Renumber(mail.Milestones, seed);
        }
    }

    private static void Renumber<T>(Mailbox<T> box, uint seed)
        where T : struct
    {
        var messages = box.Read().ToArray();
        var order = Permutation.Order(messages.Length, seed);
        box.Clear();
        for (var i = 0; i < messages.Length; i++)
        {
            box.Add((ulong)order[i], messages[i]);
        }
    }

    private void ForEach<T>(T[] hosts, int week, Phase phase, Action<T, int> act)
    {
        foreach (var at in Permutation.Order(hosts.Length, unchecked((_shuffle * 1000) + (KeyedDraws.Tick(week) * 8) + (uint)phase)))
        {
            act(hosts[at], at);
        }
    }
}
