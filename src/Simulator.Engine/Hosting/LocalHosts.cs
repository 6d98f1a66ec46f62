using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Loop;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Hosting;

/// <summary>All hosts of one batch in this process, called directly.</summary>
/// <remarks>Not thread-safe: a batch runs on one thread at a time.</remarks>
public sealed class LocalHosts : IBatchHosts
{
    private readonly Batch _batch;
    private readonly Calendar _calendar;
    private readonly ProvinceEnsemble[] _provinces;
    private readonly CityEnsemble[] _cities;
    private readonly FirmEnsemble[] _blocks;
    private readonly Exchange[] _exchanges;

    /// <summary>The hosts before the first week.</summary>
    /// <param name="blueprint">The world.</param>
    /// <param name="batch">The replicates.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="firmsPerBlock">Firms that share a host.</param>
    public LocalHosts(Blueprint blueprint, Batch batch, uint seed, int firmsPerBlock)
    {
        ArgumentNullException.ThrowIfNull(blueprint);
        var world = blueprint.World;
        var draws = batch.DrawsOf(seed);
        (_batch, _calendar) = (batch, world.Calendar);
        _provinces = [.. Enumerable.Range(0, world.Provinces.Length).Select(province => new ProvinceEnsemble(blueprint, province, draws))];
        _cities = [.. Enumerable.Range(0, world.Cities.Length).Select(city => new CityEnsemble(blueprint, city, draws))];
        _exchanges = [.. draws.Select(_ => new Exchange(world.Cities.Length, world.Firms.Length, firmsPerBlock))];
        _blocks = [.. Enumerable.Range(0, _exchanges[0].Blocks).Select(block => MakeBlock(blueprint, block * firmsPerBlock, firmsPerBlock, draws))];
    }

    /// <inheritdoc/>
    public Task IntroduceAsync()
    {
        ForEach(_calendar.FirstWeek, _cities, (city, _, r, exchange) => city.Introduce(r, exchange));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task RunAsync(int week, Phase phase)
    {
        switch (phase)
        {
            case Phase.Instruct:
                ForEach(week, _provinces, (province, _, r, exchange) => province.Instruct(r, week, exchange));
                break;
            case Phase.Invite:
                ForEach(week, _cities, (city, at, r, exchange) => city.Invite(r, week, exchange.City(at), exchange));
                break;
            case Phase.Attend:
                ForEach(week, _blocks, (block, at, r, exchange) => block.Attend(r, week, exchange.Block(at), exchange));
                break;
            case Phase.Deliver:
                ForEach(week, _cities, (city, at, r, exchange) => city.Deliver(r, week, exchange.City(at), exchange));
                break;
            case Phase.Offer:
                ForEach(week, _blocks, (block, at, r, exchange) => block.Decide(r, week, exchange.Block(at), exchange));
                break;
            case Phase.Answer:
                ForEach(week, _cities, (city, at, r, exchange) => city.Decide(r, week, exchange.City(at), exchange));
                break;
            case Phase.Learn:
                ForEach(week, _blocks, (block, at, r, exchange) => block.Learn(r, _batch.First + r, week, exchange.Block(at), exchange));
                break;
            default:
                ForEach(week, _cities, (city, at, r, exchange) => city.Publish(r, _batch.First + r, week, exchange.City(at), exchange));
                break;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<ReplicateLedger>> CloseAsync() => Task.FromResult<ImmutableArray<ReplicateLedger>>(
        [.. Enumerable.Range(0, _batch.Count).Select(r => new ReplicateLedger(_batch.First + r, [.. _cities.Select(city => city.Close(r))]))]);

    private static FirmEnsemble MakeBlock(Blueprint blueprint, int first, int firmsPerBlock, IReadOnlyList<KeyedDraws> draws) =>
        new(blueprint, first, Math.Min(firmsPerBlock, blueprint.World.Firms.Length - first), draws);

    private void ForEach<THost>(int week, THost[] hosts, Action<THost, int, int, Exchange> act)
    {
        for (var replicate = 0; replicate < _exchanges.Length; replicate++)
        {
            try
            {
                for (var position = 0; position < hosts.Length; position++)
                {
                    act(hosts[position], position, replicate, _exchanges[replicate]);
                }
            }
            catch (Exception cause)
            {
                throw ReplicateFaultException.Of(cause, _batch.First + replicate, week);
            }
        }
    }
}
