using Orleans.Placement;
using Simulator.Grains.Cluster;

namespace Simulator.Grains.Batches;

/// <summary>Holds a batch that runs beside it, and says how it stands; stops it when its client is gone.</summary>
[RandomPlacement]
[CollectionAgeLimit(Minutes = 5)]
public sealed class BatchGrain(BatchSlots slots, BatchRunner runner, SiloLimits limits, ClusterJournal journal) : Grain, IBatchGrain, IDisposable
{
    private static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Patience _patience = new(limits.Patience);
    private Task<BatchReport>? _work;

    public Task<bool> StartAsync(BatchOrder order)
    {
        if (_work is null && slots.TryTake())
        {
            _work = Task.Run(() => slots.FreeAfterAsync(runner.RunAsync(order, _stop.Token)));
            _ = Task.Run(() => LookAfterAsync(order, _work));
        }
        else if (_work is null)
        {
            DeactivateOnIdle();
        }

        return Task.FromResult(_work is not null);
    }

    public async Task<BatchReport> PollAsync()
    {
        _patience.Renew();
        if (_work is null)
        {
            DeactivateOnIdle();
            return BatchReport.Lost("their silo was lost");
        }

        await Task.WhenAny(_work, Task.Delay(LongestPoll));
        return _work.IsCompleted ? await _work : BatchReport.Running;
    }

    public async Task ReleaseAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAny(_work ?? Task.CompletedTask, Task.Delay(LongestPoll));
        DeactivateOnIdle();
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => _stop.CancelAsync();

    public void Dispose() => _stop.Dispose();

    private async Task LookAfterAsync(BatchOrder order, Task work)
    {
        if (await _patience.EndsBeforeAsync(work))
        {
            journal.Write(new ClusterEvent(ClusterEventKind.BatchAbandoned, ClusterEvent.Replicates(order.Batch)));
            await _stop.CancelAsync();
        }
    }
}
