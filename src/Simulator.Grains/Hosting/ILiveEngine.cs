using Simulator.Core.Worlds;
using Simulator.Grains.Cluster;
using Simulator.Grains.Live;

namespace Simulator.Grains.Hosting;

/// <summary>An engine that can play one replicate live: a grain for each province, city and firm.</summary>
public interface ILiveEngine
{
    /// <summary>Plays a replicate from its first week to its last.</summary>
    /// <param name="atlas">The world.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="replicate">Zero-based number of the replicate.</param>
    /// <param name="compares">Whether a market runs beside it, and every agent is compared with it after every week.</param>
    /// <param name="cancellation">Stops it between two weeks.</param>
    /// <returns>How it ended: with a ledger, a fault, or a difference.</returns>
    /// <exception cref="ClusterRefusedException">It was lost again and again.</exception>
    Task<WorldProgress> PlayAsync(Atlas atlas, uint seed, int replicate, bool compares, CancellationToken cancellation);

    /// <summary>Plays a replicate week by week, each only when it is asked for, with what agents wrote and did.</summary>
    /// <param name="atlas">The world.</param>
    /// <param name="seed">The run's seed.</param>
    /// <param name="replicate">Zero-based number of the replicate.</param>
    /// <param name="lastWeek">Week after which it ends at the latest.</param>
    /// <param name="cancellation">Stops it between two weeks.</param>
    /// <returns>The beginning, every week once, whatever is lost on the way, then the ledger as it stands or a fault.</returns>
    /// <exception cref="ClusterRefusedException">It was lost again and again.</exception>
    IAsyncEnumerable<WorldProgress> WatchAsync(Atlas atlas, uint seed, int replicate, int lastWeek, CancellationToken cancellation);
}
