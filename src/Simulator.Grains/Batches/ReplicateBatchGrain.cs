using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Observation;
using Simulator.Grains.Cluster;
using Simulator.Grains.Silos;

namespace Simulator.Grains.Batches;

/// <summary>A batch to be run.</summary>
[GenerateSerializer, Immutable]
public sealed record BatchOrder([property: Id(0)] string Run, [property: Id(1)] uint Seed, [property: Id(2)] Batch Batch);

/// <summary>What has become of the next replicate of a batch.</summary>
/// <param name="Ledger">What it yielded, or null.</param>
/// <param name="Fault">What went wrong with it, or null; the batch ends there.</param>
[GenerateSerializer, Immutable]
public sealed record BatchProgress([property: Id(0)] ReplicateLedger? Ledger, [property: Id(1)] ReplicateFault? Fault);

/// <summary>Runs batches on the silo that its key names, one after the other.</summary>
public interface IReplicateBatchGrain : IGrainWithStringKey
{
    /// <summary>Runs a batch, replicate by replicate, as soon as a slot of the silo is free.</summary>
    /// <exception cref="RunNotKnownException">Nobody has told the silo of the run.</exception>
    IAsyncEnumerable<BatchProgress> RunAsync(BatchOrder order, CancellationToken cancellation = default);
}

/// <summary>Has the replicates of a batch run beside it, in a market of a slot. If nobody asks for them any more, they end.</summary>
[NamedSilo]
public sealed class ReplicateBatchGrain(MarketPool markets, ClusterJournal journal) : Grain, IReplicateBatchGrain
{
    public async IAsyncEnumerable<BatchProgress> RunAsync(
        BatchOrder order, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        using var watch = new BatchWatch("orleans", order.Batch);
        using var slot = await markets.TakeAsync(order.Run, cancellation);
        var ledgers = ImmutableArray.CreateBuilder<ReplicateLedger>(order.Batch.Count);
        var (running, fault) = (slot.RunAsync(order.Seed, order.Batch.First, cancellation), (ReplicateFault?)null);
        try
        {
            while (ledgers.Count < order.Batch.Count && fault is null)
            {
                var progress = await running;
                fault = progress.Fault;
                Keep(progress, ledgers);
                running = Next(order, ledgers.Count, fault, slot, cancellation);
                yield return progress;
            }
        }
        finally
        {
            await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
            End(order.Batch, ledgers, fault, watch, slot);
        }
    }

    /// <summary>The next replicate runs while the last one travels.</summary>
    private static Task<BatchProgress> Next(BatchOrder order, int done, ReplicateFault? fault, MarketSlot slot, CancellationToken cancellation) =>
        fault is null && done < order.Batch.Count
            ? slot.RunAsync(order.Seed, order.Batch.First + done, cancellation)
            : Task.FromResult(new BatchProgress(Ledger: null, fault));

    private static void Keep(BatchProgress progress, ImmutableArray<ReplicateLedger>.Builder ledgers)
    {
        if (progress.Ledger is { } ledger)
        {
            ledgers.Add(ledger);
        }
    }

    private void End(
        Batch batch, ImmutableArray<ReplicateLedger>.Builder ledgers, ReplicateFault? fault, BatchWatch watch, MarketSlot slot)
    {
        if (ledgers.Count == batch.Count)
        {
            watch.Complete(slot.World.Calendar, ledgers.MoveToImmutable());
        }
        else if (fault is null)
        {
            journal.Write(new ClusterEvent(ClusterEventKind.BatchAbandoned, ClusterEvent.Replicates(batch)));
        }
    }
}
