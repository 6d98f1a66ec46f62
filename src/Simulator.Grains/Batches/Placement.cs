using Orleans.Runtime.Placement;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>On which silo a host of a batch starts.</summary>
internal sealed class Placement
{
    private readonly SiloAddress[] _silos;
    private int _next;

    private Placement(SiloAddress[] silos) => _silos = silos;

    /// <summary>Hosts stay with their batch, unless it is to be spread.</summary>
    public static async Task<Placement> ForAsync(BatchOrder order, IGrainFactory grains)
    {
        if (!order.Spread)
        {
            return new Placement([]);
        }

        var silos = await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true).ConfigureAwait(false);
        return new Placement([.. silos.Keys.Order()]);
    }

    /// <summary>Starts a host on its silo.</summary>
    public Task StartAsync(IHostGrain grain, HostTicket ticket)
    {
        if (_silos.Length == 0)
        {
            return grain.StartAsync(ticket);
        }

        RequestContext.Set(IPlacementDirector.PlacementHintKey, _silos[_next++ % _silos.Length]);
        var started = grain.StartAsync(ticket);
        RequestContext.Clear();
        return started;
    }
}
