using Orleans.Runtime.Placement;
using Simulator.Grains.Hosts;

namespace Simulator.Grains.Batches;

/// <summary>On which silo a host of a batch starts.</summary>
internal sealed class Placement
{
    private readonly SiloAddress[] _silos;
    private int _next;

    private Placement(SiloAddress[] silos) => _silos = silos;

    /// <summary>Hosts stay with their batch.</summary>
    public static Placement Together => new([]);

    /// <summary>Hosts are dealt out to the active silos in turn.</summary>
    public static Placement Spread(ClusterMembershipSnapshot membership) => new(
        [.. membership.Members.Values.Where(member => member.Status == SiloStatus.Active).Select(member => member.SiloAddress).Order()]);

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
