using System.Collections.Concurrent;
using System.Collections.Immutable;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Grains.Tests;

/// <summary>Keeps batches in memory and notes every call.</summary>
internal sealed class MemoryStore : IBatchStore
{
    private readonly ConcurrentDictionary<Batch, ImmutableArray<ReplicateLedger>> _batches = new();

    public ConcurrentQueue<Batch> Kept { get; } = new();

    public ImmutableArray<ReplicateLedger>? Find(Batch batch) => _batches.TryGetValue(batch, out var kept) ? kept : null;

    public void Keep(Batch batch, ImmutableArray<ReplicateLedger> ledgers)
    {
        Kept.Enqueue(batch);
        _batches[batch] = ledgers;
    }
}
