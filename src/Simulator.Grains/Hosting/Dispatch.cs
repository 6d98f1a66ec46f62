using System.Collections.Immutable;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Batches;

namespace Simulator.Grains.Hosting;

/// <summary>Gives the batches of a run to silos, several at a time, and places their results by batch.</summary>
internal sealed class Dispatch
{
    private readonly RunOptions _options;
    private readonly IBatchStore _store;
    private readonly IProgress<int>? _progress;
    private readonly BatchCaller _caller;
    private readonly IReadOnlyList<Batch> _batches;
    private readonly ImmutableArray<ReplicateLedger>?[] _results;
    private readonly BatchFailure?[] _failures;
    private readonly BatchQueue _queue;
    private int _completed;

    public Dispatch(RunOptions options, int firms, IBatchStore store, IProgress<int>? progress, BatchCaller caller, int workers)
    {
        (_options, _store, _progress, _caller) = (options, store, progress, caller);
        _batches = Batch.Divide(options.FirstReplicate, options.Replicates, options.BatchSize);
        _results = [.. _batches.Select(store.Find)];
        _failures = new BatchFailure?[_batches.Count];
        _completed = _batches.Where((_, i) => _results[i] is not null).Sum(batch => batch.Count);
        _queue = new BatchQueue(_batches, Enumerable.Range(0, _batches.Count).Where(i => _results[i] is null), firms, workers);
    }

    public async Task<RunOutcome> RunAsync(int workers, CancellationToken cancellation)
    {
        _progress?.Report(_completed);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => WorkAsync(ending))).ConfigureAwait(false);
        return new RunOutcome(
            [.. _results.Where(result => result is not null).SelectMany(result => result!.Value)],
            [.. _failures.OfType<BatchFailure>()]);
    }

    private async Task WorkAsync(CancellationTokenSource ending)
    {
        try
        {
            while (_queue.Next() is { } group)
            {
                await RunAsync(group, ending.Token).ConfigureAwait(false);
            }
        }
        catch
        {
            await ending.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task RunAsync(IReadOnlyList<int> group, CancellationToken cancellation)
    {
        var batch = new Batch(_batches[group[0]].First, group.Sum(i => _batches[i].Count));
        var report = await _caller.RunAsync(batch, _options.Seed, cancellation).ConfigureAwait(false);
        if (report.Status == BatchStatus.Done)
        {
            Keep(group, report.Ledgers);
        }
        else if (group.Count > 1)
        {
            _queue.Divide(group);
            return;
        }
        else
        {
            _failures[group[0]] = new BatchFailure(batch, report.Fault?.Replicate ?? -1, report.Fault?.Week, report.Message);
        }

        _progress?.Report(Interlocked.Add(ref _completed, batch.Count));
    }

    private void Keep(IReadOnlyList<int> group, ImmutableArray<ReplicateLedger> ledgers)
    {
        var at = 0;
        foreach (var i in group)
        {
            ImmutableArray<ReplicateLedger> own = [.. ledgers.AsSpan(at, _batches[i].Count)];
            _store.Keep(_batches[i], own);
            _results[i] = own;
            at += own.Length;
        }
    }
}
