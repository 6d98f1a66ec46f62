using System.Collections.Immutable;
using System.Threading.Channels;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Grains.Cluster;
using Simulator.Grains.Observation;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Batches;

/// <summary>The batches of a run: given to silos, run again when a stream of results was lost, and placed by number.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class BatchDispatch : IDisposable
{
    private readonly string _run;
    private readonly RunOptions _options;
    private readonly IBatchStore _store;
    private readonly IProgress<int>? _progress;
    private readonly ClusterJournal _journal;
    private readonly IReadOnlyList<Batch> _batches;
    private readonly ImmutableArray<ReplicateLedger>?[] _results;
    private readonly BatchFailure?[] _failures;
    private readonly int[] _losses;
    private readonly Channel<int> _waiting = Channel.CreateUnbounded<int>();
    private readonly CancellationTokenSource _stop;
    private int _left;
    private int _completed;

    public BatchDispatch(
        string run, RunOptions options, IBatchStore store, IProgress<int>? progress, ClusterJournal journal, CancellationToken cancellation)
    {
        (_run, _options, _store, _progress, _journal) = (run, options, store, progress, journal);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _batches = Batch.Divide(options.FirstReplicate, options.Replicates, options.BatchSize);
        _results = [.. _batches.Select(store.Find)];
        (_failures, _losses) = (new BatchFailure?[_batches.Count], new int[_batches.Count]);
        var missing = Enumerable.Range(0, _batches.Count).Where(i => _results[i] is null).ToArray();
        _completed = _batches.Sum(batch => batch.Count) - missing.Sum(i => _batches[i].Count);
        _left = missing.Length;
        Array.ForEach(missing, i => _waiting.Writer.TryWrite(i));
        progress?.Report(_completed);
        if (_left == 0)
        {
            _waiting.Writer.Complete();
        }
    }

    /// <summary>Ends when no batch is left.</summary>
    public Task Ended => _waiting.Reader.Completion;

    /// <summary>Stopped from outside, or because results cannot be kept.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>What the run has yielded.</summary>
    public RunOutcome Outcome => new(
        [.. _results.Where(result => result is not null).SelectMany(result => result!.Value)], [.. _failures.OfType<BatchFailure>()]);

    public void Dispose() => _stop.Dispose();

    /// <summary>Has a grain run one batch after the other, until none is left or one is lost with it.</summary>
    public async Task WorkAsync(IReplicateBatchGrain grain)
    {
        try
        {
            await foreach (var i in _waiting.Reader.ReadAllAsync(Stop).ConfigureAwait(false))
            {
                if (!await TryAsync(i, grain).ConfigureAwait(false))
                {
                    return;
                }
            }
        }
        catch
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<bool> TryAsync(int i, IReplicateBatchGrain grain)
    {
        try
        {
            await RunAsync(i, grain).ConfigureAwait(false);
            return true;
        }
        catch (Exception loss) when (Losses.IsLoss(loss, Stop))
        {
            Lose(i, loss);
            return false;
        }
    }

    private async Task RunAsync(int i, IReplicateBatchGrain grain)
    {
        var ledgers = ImmutableArray.CreateBuilder<ReplicateLedger>(_batches[i].Count);
        try
        {
            await foreach (var progress in grain.RunAsync(new BatchOrder(_run, _options.Seed, _batches[i]), Stop).ConfigureAwait(false))
            {
                Take(i, progress, ledgers);
            }
        }
        catch (Exception defect) when (defect is not OperationCanceledException && !Losses.IsLoss(defect, Stop))
        {
            _failures[i] = new BatchFailure(_batches[i], -1, Week: null, ReplicateFaultException.Describe(defect));
        }

        if (_failures[i] is null)
        {
            Keep(i, ledgers.MoveToImmutable());
        }

        Settle(i);
    }

    private void Take(int i, BatchProgress progress, ImmutableArray<ReplicateLedger>.Builder ledgers)
    {
        if (progress.Ledger is { } ledger)
        {
            ledgers.Add(ledger);
        }
        else
        {
            _failures[i] = new BatchFailure(_batches[i], progress.Fault!.Replicate, progress.Fault.Week, progress.Fault.Message);
        }
    }

    private void Keep(int i, ImmutableArray<ReplicateLedger> ledgers)
    {
        _store.Keep(_batches[i], ledgers);
        _results[i] = ledgers;
    }

    /// <summary>A lost stream is a lost batch: it begins again at its first week, somewhere else or here.</summary>
    private void Lose(int i, Exception loss)
    {
        GrainMetrics.Restarts.Add(1);
        _journal.Write(new ClusterEvent(ClusterEventKind.BatchLost, ClusterEvent.Replicates(_batches[i]), Losses.Reason(loss)));
        if (Interlocked.Increment(ref _losses[i]) < Losses.Most)
        {
            _waiting.Writer.TryWrite(i);
            return;
        }

        var message = FormattableString.Invariant($"lost {Losses.Most} times, the last time: {ReplicateFaultException.Describe(loss)}");
        _failures[i] = new BatchFailure(_batches[i], -1, Week: null, message);
        Settle(i);
    }

    private void Settle(int i)
    {
        _progress?.Report(Interlocked.Add(ref _completed, _batches[i].Count));
        if (Interlocked.Decrement(ref _left) == 0)
        {
            _waiting.Writer.Complete();
        }
    }
}
