using Simulator.Engine.Hosting;
using Simulator.Grains.Batches;
using Simulator.Grains.Cluster;
using Simulator.Grains.Observation;

namespace Simulator.Grains.Hosting;

/// <summary>Has one batch run somewhere: asks for a place, waits for the end, and begins again when a silo was lost.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="grains">Where grains are.</param>
/// <param name="run">Key of the run.</param>
/// <param name="firmsPerBlock">Firms that share a grain.</param>
/// <param name="spread">Whether the hosts of a batch are spread over silos.</param>
/// <param name="reopen">Describes the run again after a loss.</param>
/// <param name="journal">Where losses are said.</param>
internal sealed class BatchCaller(
    IGrainFactory grains, string run, int firmsPerBlock, bool spread, Func<Task> reopen, ClusterJournal journal)
{
    /// <summary>Some minutes: a silo that was killed is noticed after seconds, and calls fail until then.</summary>
    private const int MostLosses = 200;

    /// <summary>A minute: threads of a silo that runs a very large world may be busy for that long.</summary>
    private const int MostUnanswered = 10;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(320);
    private int _attempts;

    /// <summary>The report of the batch's end: done or failed.</summary>
    /// <exception cref="ClusterRefusedException">Silos were lost again and again.</exception>
    public async Task<BatchReport> RunAsync(Batch batch, uint seed, CancellationToken cancellation)
    {
        for (var losses = 0; ; losses++)
        {
            var report = await TryAsync(batch, seed, cancellation).ConfigureAwait(false);
            if (report.Status != BatchStatus.Lost)
            {
                return report;
            }

            if (losses >= MostLosses)
            {
                throw new ClusterRefusedException(
                    $"replicates {ClusterEvent.Replicates(batch)} were lost {losses} times, the last time: {report.Message}");
            }

            Say(batch, report, isFirst: losses == 0);
            await Task.Delay(losses == 0 ? FirstPause : LongestPause, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Until a silo that was killed is given up, attempts may fail one after the other: one line says it.</summary>
    private void Say(Batch batch, BatchReport report, bool isFirst)
    {
        GrainMetrics.Restarts.Add(1);
        if (isFirst)
        {
            journal.Write(new ClusterEvent(ClusterEventKind.BatchLost, ClusterEvent.Replicates(batch), report.Message));
        }
    }

    private async Task<BatchReport> TryAsync(Batch batch, uint seed, CancellationToken cancellation)
    {
        try
        {
            var grain = await PlaceAsync(batch, seed, cancellation).ConfigureAwait(false);
            return await FollowAsync(grain, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (Losses.IsLoss(exception))
        {
            await ReopenAsync().ConfigureAwait(false);
            return BatchReport.Lost(Losses.Reason(exception));
        }
    }

    private async Task ReopenAsync()
    {
        try
        {
            await reopen().ConfigureAwait(false);
        }
        catch (Exception exception) when (Losses.IsLoss(exception))
        {
            // The next attempt tells.
        }
    }

    /// <summary>Every attempt is another grain, so that a full silo is not asked for ever.</summary>
    private async Task<IBatchGrain> PlaceAsync(Batch batch, uint seed, CancellationToken cancellation)
    {
        for (var pause = FirstPause; ; pause = pause < LongestPause ? 2 * pause : LongestPause)
        {
            cancellation.ThrowIfCancellationRequested();
            var order = new BatchOrder(run, batch, Interlocked.Increment(ref _attempts), seed, firmsPerBlock, spread);
            var grain = grains.GetGrain<IBatchGrain>(order.Key);
            if (await grain.StartAsync(order).ConfigureAwait(false))
            {
                return grain;
            }

            await Task.Delay(pause, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<BatchReport> FollowAsync(IBatchGrain grain, CancellationToken cancellation)
    {
        try
        {
            var report = BatchReport.Running;
            while (report.Status == BatchStatus.Running)
            {
                cancellation.ThrowIfCancellationRequested();
                report = await PollAsync(grain).ConfigureAwait(false);
            }

            if (report.Status == BatchStatus.Lost)
            {
                await ReopenAsync().ConfigureAwait(false);
            }

            return report;
        }
        finally
        {
            await ReleaseAsync(grain).ConfigureAwait(false);
        }
    }

    /// <summary>A silo that does not answer was killed, or is busy. By then the cluster knows: the next poll finds the batch lost, or waits.</summary>
    private static async Task<BatchReport> PollAsync(IBatchGrain grain)
    {
        for (var unanswered = 1; ; unanswered++)
        {
            try
            {
                return await grain.PollAsync().ConfigureAwait(false);
            }
            catch (TimeoutException) when (unanswered < MostUnanswered)
            {
                // Asked again.
            }
        }
    }

    private static async Task ReleaseAsync(IBatchGrain grain)
    {
        try
        {
            await grain.ReleaseAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (Losses.IsLoss(exception))
        {
            // Gone with its silo.
        }
    }
}
