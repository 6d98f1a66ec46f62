using System.Collections.Immutable;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Loop;
using Simulator.Engine.Observation;

namespace Simulator.Engine.Hosting;

/// <summary>Runs batches in this process, several at a time. Results are placed by batch, not by the order in which they finish.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class LocalEngine : IEngine
{
    /// <inheritdoc/>
    public string Name => "local";

    /// <inheritdoc/>
    public async Task<RunOutcome> RunAsync(
        Blueprint blueprint, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var batches = Batch.Divide(options.FirstReplicate, options.Replicates, options.BatchSize);
        var work = new BatchWork(blueprint, options, store, batches, progress);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = Enumerable.Range(0, Math.Clamp(options.Threads, 1, Math.Max(1, batches.Count)))
            .Select(_ => Task.Run(() => work.RunUntilDoneAsync(stop), cancellation));
        await Task.WhenAll(workers).ConfigureAwait(false);
        return work.Outcome();
    }

    /// <summary>The batches of a run and what became of them.</summary>
    private sealed class BatchWork(
        Blueprint blueprint, RunOptions options, IBatchStore store, IReadOnlyList<Batch> batches, IProgress<int>? progress)
    {
        private readonly ImmutableArray<ReplicateLedger>?[] _results = new ImmutableArray<ReplicateLedger>?[batches.Count];
        private readonly BatchFailure?[] _failures = new BatchFailure?[batches.Count];
        private int _next = -1;
        private int _completed;

        /// <summary>Takes batches until none is left. Results that cannot be kept stop the others too.</summary>
        public async Task RunUntilDoneAsync(CancellationTokenSource stop)
        {
            try
            {
                for (var i = Interlocked.Increment(ref _next); i < batches.Count; i = Interlocked.Increment(ref _next))
                {
                    await RunAsync(i, stop.Token).ConfigureAwait(false);
                    progress?.Report(Interlocked.Add(ref _completed, batches[i].Count));
                }
            }
            catch
            {
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }

        public RunOutcome Outcome() => new(
            [.. _results.Where(result => result is not null).SelectMany(result => result!.Value)],
            [.. _failures.OfType<BatchFailure>()]);

        private async Task RunAsync(int i, CancellationToken cancellation)
        {
            _results[i] = store.Find(batches[i]);
            if (_results[i] is null && await TryAsync(i, cancellation).ConfigureAwait(false) is { } ledgers)
            {
                store.Keep(batches[i], ledgers);
                _results[i] = ledgers;
            }
        }

        /// <summary>One batch; null when it failed, which is reported.</summary>
        private async Task<ImmutableArray<ReplicateLedger>?> TryAsync(int i, CancellationToken cancellation)
        {
            using var watch = new BatchWatch("local", batches[i]);
            try
            {
                var perBlock = options.FirmsPerBlock > 0 ? options.FirmsPerBlock : Math.Max(1, blueprint.World.Firms.Length);
                var hosts = new LocalHosts(blueprint, batches[i], options.Seed, perBlock);
                var ledgers = await WeekLoop.RunAsync(hosts, blueprint.World.Calendar, cancellation).ConfigureAwait(false);
                watch.Complete(blueprint.World.Calendar, ledgers);
                return ledgers;
            }
            catch (ReplicateFaultException fault)
            {
                _failures[i] = new BatchFailure(batches[i], fault.Replicate, fault.Week, fault.Message);
            }
            catch (Exception defect) when (defect is not OperationCanceledException)
            {
                _failures[i] = new BatchFailure(batches[i], -1, Week: null, ReplicateFaultException.Describe(defect));
            }

            return null;
        }
    }
}
