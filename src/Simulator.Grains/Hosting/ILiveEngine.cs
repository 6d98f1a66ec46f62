using Simulator.Core.Worlds;
using Simulator.Grains.Agents;
using Simulator.Grains.Cluster;
using Simulator.Grains.Live;
using Simulator.Grains.Observation;
using Simulator.Grains.Silos;

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
}

/// <summary>Has a live world played; after any loss another incarnation begins at the first week.</summary>
internal static class LivePlay
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Plays a world to its end.</summary>
    /// <param name="first">Its first incarnation.</param>
    /// <param name="compares">Whether it is compared with a market.</param>
    /// <param name="grainOf">Where an incarnation is played.</param>
    /// <param name="progress">Told every week.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="ClusterRefusedException">It was lost again and again.</exception>
    public static async Task<WorldProgress> ToEndAsync(
        WorldTicket first, bool compares, Func<WorldTicket, Task<IWorldGrain>> grainOf, IProgress<int>? progress, CancellationToken stop)
    {
        for (var ticket = first; ; ticket = ticket with { Incarnation = ticket.Incarnation + 1 })
        {
            try
            {
                return await LastAsync(await grainOf(ticket).ConfigureAwait(false), new WorldOrder(ticket, compares), progress, stop)
                    .ConfigureAwait(false);
            }
            catch (Exception loss) when (Losses.IsLoss(loss, stop))
            {
                GrainMetrics.Restarts.Add(1);
                if (ticket.Incarnation - first.Incarnation + 1 >= Losses.Most)
                {
                    throw new ClusterRefusedException(
                        $"replicate {ticket.Replicate} was lost {Losses.Most} times as a live world, the last time: {loss.Message}");
                }
            }

            await Task.Delay(Pause, stop).ConfigureAwait(false);
        }
    }

    private static async Task<WorldProgress> LastAsync(IWorldGrain grain, WorldOrder order, IProgress<int>? progress, CancellationToken stop)
    {
        WorldProgress? last = null;
        await foreach (var week in grain.PlayAsync(order, stop).ConfigureAwait(false))
        {
            last = week;
            progress?.Report(week.Week);
        }

        return last ?? throw new EnumerationAbortedException("a live world ended before it began");
    }
}
