using Orleans.Placement;

namespace Simulator.Grains.Batches;

/// <summary>Holds a batch that runs beside it, and says how it stands.</summary>
[RandomPlacement]
[CollectionAgeLimit(Minutes = 5)]
public sealed class BatchGrain(BatchSlots slots, BatchRunner runner) : Grain, IBatchGrain, IDisposable
{
    private static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stop = new();
    private Task<BatchReport>? _work;

    public Task<bool> StartAsync(BatchOrder order)
    {
        if (_work is not null)
        {
            return Task.FromResult(true);
        }

        if (!slots.TryTake())
        {
            DeactivateOnIdle();
            return Task.FromResult(false);
        }

        _work = Task.Run(() => runner.RunAsync(order, _stop.Token));
        _ = _work.ContinueWith(_ => slots.Free(), TaskScheduler.Default);
        return Task.FromResult(true);
    }

    public async Task<BatchReport> PollAsync()
    {
        if (_work is null)
        {
            DeactivateOnIdle();
            return BatchReport.Lost("the batch's silo was lost");
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
}
