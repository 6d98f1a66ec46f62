using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Markets;
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
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var batches = Batch.Divide(options.FirstReplicate, options.Replicates, options.BatchSize);
        var work = new BatchWork(atlas, options, store, batches, progress);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = Enumerable.Range(0, Math.Clamp(options.Threads, 1, Math.Max(1, batches.Count)))
            .Select(_ => Task.Run(() => work.RunUntilDoneAsync(stop), cancellation));
        await Task.WhenAll(workers).ConfigureAwait(false);
        return work.Outcome();
    }

    /// <summary>The batches of a run and what became of them.</summary>
    private sealed class BatchWork(
        Atlas atlas, RunOptions options, IBatchStore store, IReadOnlyList<Batch> batches, IProgress<int>? progress)
    {
        private readonly ImmutableArray<ReplicateLedger>?[] _results = new ImmutableArray<ReplicateLedger>?[batches.Count];
        private readonly BatchFailure?[] _failures = new BatchFailure?[batches.Count];
        private int _next = -1;
        private int _completed;

        /// <summary>Takes batches until none is left. Results that cannot be kept stop the others too.</summary>
        public async Task RunUntilDoneAsync(CancellationTokenSource stop)
        {
            var market = new Lazy<Market>(() => new Market(atlas));
            try
            {
                for (var i = Interlocked.Increment(ref _next); i < batches.Count; i = Interlocked.Increment(ref _next))
                {
                    Run(i, market, stop.Token);
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

        private void Run(int i, Lazy<Market> market, CancellationToken cancellation)
        {
            _results[i] = store.Find(batches[i]);
            if (_results[i] is null && Try(i, market, cancellation) is { } ledgers)
            {
                store.Keep(batches[i], ledgers);
                _results[i] = ledgers;
            }
        }

        /// <summary>One batch; null when it failed, which is reported.</summary>
        private ImmutableArray<ReplicateLedger>? Try(int i, Lazy<Market> market, CancellationToken cancellation)
        {
            using var watch = new BatchWatch("local", batches[i]);
            try
            {
                var ledgers = ImmutableArray.CreateBuilder<ReplicateLedger>(batches[i].Count);
                for (var replicate = batches[i].First; ledgers.Count < batches[i].Count; replicate++)
                {
                    ledgers.Add(market.Value.Run(options.Seed, replicate, cancellation));
                }

                var done = ledgers.MoveToImmutable();
                watch.Complete(atlas.World.Calendar, done);
                return done;
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
