using System.Runtime.CompilerServices;
using Simulator.Grains.Agents;
using Simulator.Grains.Cluster;
using Simulator.Grains.Live;
using Simulator.Grains.Observation;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Hosting;

/// <summary>Has a live world played; after any loss another incarnation begins at the first week.</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="first">Its first incarnation.</param>
/// <param name="grainOf">Where an incarnation is played.</param>
internal sealed class LivePlay(WorldTicket first, Func<WorldTicket, Task<IWorldGrain>> grainOf)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private WorldTicket _ticket = first;
    private int _losses;

    /// <summary>Plays a world to its end.</summary>
    /// <param name="compares">Whether it is compared with a market.</param>
    /// <param name="progress">Told every week.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="ClusterRefusedException">It was lost again and again.</exception>
    public async Task<WorldProgress> ToEndAsync(bool compares, IProgress<int>? progress, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await LastAsync(await grainOf(_ticket).ConfigureAwait(false), new WorldOrder(_ticket, compares), progress, stop)
                    .ConfigureAwait(false);
            }
            catch (Exception loss) when (Losses.IsLoss(loss, stop))
            {
                await BeginAnewAsync(loss, stop).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Plays a world by steps, as they are asked for.</summary>
    /// <param name="firstWeek">First week of the world.</param>
    /// <param name="lastWeek">Week after which it ends at the latest.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="ClusterRefusedException">It was lost again and again.</exception>
    public async IAsyncEnumerable<WorldProgress> WeeksAsync(
        int firstWeek, int lastWeek, [EnumeratorCancellation] CancellationToken stop)
    {
        var stepper = new Stepper(this, firstWeek - 1, lastWeek);
        try
        {
            for (var (week, isOver) = (firstWeek - 1, false); !isOver; week++)
            {
                stop.ThrowIfCancellationRequested();
                var progress = await stepper.AtAsync(week, stop).ConfigureAwait(false);
                isOver = progress.IsLast;
                yield return progress;
            }
        }
        finally
        {
            await stepper.ReleaseAsync().ConfigureAwait(false);
        }
    }

    private Task<IWorldGrain> PlaceAsync() => grainOf(_ticket);

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

    private async Task BeginAnewAsync(Exception loss, CancellationToken stop)
    {
        GrainMetrics.Restarts.Add(1);
        if (++_losses >= Losses.Most)
        {
            throw new ClusterRefusedException(
                $"replicate {_ticket.Replicate} was lost {Losses.Most} times as a live world, the last time: {loss.Message}");
        }

        _ticket = _ticket with { Incarnation = _ticket.Incarnation + 1 };
        await Task.Delay(Pause, stop).ConfigureAwait(false);
    }

    /// <summary>Steps through an incarnation; one that begins anew is brought to the same step again.</summary>
    private sealed class Stepper(LivePlay play, int beginning, int lastWeek)
    {
        private IWorldGrain? _grain;
        private int _taken;

        public async Task<WorldProgress> AtAsync(int step, CancellationToken stop)
        {
            while (true)
            {
                try
                {
                    return await ReachAsync(step).ConfigureAwait(false);
                }
                catch (Exception loss) when (Losses.IsLoss(loss, stop))
                {
                    await ReleaseAsync().ConfigureAwait(false);
                    (_grain, _taken) = (null, 0);
                    await play.BeginAnewAsync(loss, stop).ConfigureAwait(false);
                }
            }
        }

        public async Task ReleaseAsync()
        {
            if (_grain is not null)
            {
                await _grain.ReleaseAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        private async Task<WorldProgress> ReachAsync(int step)
        {
            _grain ??= await play.PlaceAsync().ConfigureAwait(false);
            var order = new WorldOrder(play._ticket, Copies: true, LastWeek: lastWeek);
            for (; beginning + _taken < step; _taken++)
            {
                await _grain.StepAsync(order, beginning + _taken).ConfigureAwait(false);
            }

            var progress = await _grain.StepAsync(order, step).ConfigureAwait(false);
            _taken++;
            return progress;
        }
    }
}
