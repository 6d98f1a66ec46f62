using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Loop;
using Simulator.Grains.Cities;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>The hosts of one batch as grains: all hosts of a phase act, and the phase ends when the last has answered.</summary>
internal sealed class GrainHosts : IBatchHosts
{
    private readonly BatchOrder _order;
    private readonly (HostTicket Ticket, IHostGrain Grain)[] _provinces;
    private readonly (HostTicket Ticket, IHostGrain Grain)[] _cities;
    private readonly (HostTicket Ticket, IHostGrain Grain)[] _firms;

    public GrainHosts(BatchOrder order, World world, IGrainFactory grains)
    {
        _order = order;
        _provinces = Make(HostKind.Province, world.Provinces.Length);
        _cities = Make(HostKind.City, world.Cities.Length);
        _firms = Make(HostKind.Firms, Math.Max(1, (world.Firms.Length + order.FirmsPerBlock - 1) / order.FirmsPerBlock));

        (HostTicket Ticket, IHostGrain Grain)[] Make(HostKind kind, int count) =>
            [.. Enumerable.Range(0, count).Select(position => new HostAddress(kind, position))
                .Select(address => (new HostTicket(order, address), Correspondents.GrainAt(address, order, grains)))];
    }

    private IEnumerable<(HostTicket Ticket, IHostGrain Grain)> All => [.. _provinces, .. _cities, .. _firms];

    /// <summary>Starts all hosts.</summary>
    public Task StartAsync(Placement placement) => Task.WhenAll(All.Select(host => placement.StartAsync(host.Grain, host.Ticket)));

    public Task IntroduceAsync() => ActAsync(_cities, Turn.Introduction);

    public Task RunAsync(int week, Phase phase) => ActAsync(HostsOf(phase), Turn.Of(week, phase));

    public async Task<ImmutableArray<ReplicateLedger>> CloseAsync()
    {
        var cities = await Task.WhenAll(_cities.Select(host => ((ICityGrain)host.Grain).CloseAsync())).ConfigureAwait(false);
        return [.. Enumerable.Range(0, _order.Batch.Count).Select(replicate =>
            new ReplicateLedger(_order.Batch.First + replicate, [.. cities.Select(city => city.ByReplicate[replicate])]))];
    }

    /// <summary>Lets go of all hosts, as far as they can be reached.</summary>
    public async Task ReleaseAsync()
    {
        try
        {
            await Task.WhenAll(All.Select(host => host.Grain.ReleaseAsync())).ConfigureAwait(false);
        }
        catch (Exception exception) when (Losses.IsLoss(exception))
        {
            // Hosts that are out of reach are gone with their silo, or collected when they have been idle.
        }
    }

    private static async Task ActAsync((HostTicket Ticket, IHostGrain Grain)[] hosts, Turn turn)
    {
        var answers = await Task.WhenAll(hosts.Select(host => host.Grain.ActAsync(turn))).ConfigureAwait(false);
        if (Array.Exists(answers, answer => answer is not null))
        {
            throw answers.OfType<ReplicateFault>().MinBy(fault => fault.Replicate)!.ToException();
        }
    }

    private (HostTicket Ticket, IHostGrain Grain)[] HostsOf(Phase phase) => phase switch
    {
        Phase.Instruct => _provinces,
        Phase.Attend or Phase.Offer or Phase.Learn => _firms,
        _ => _cities,
    };
}
