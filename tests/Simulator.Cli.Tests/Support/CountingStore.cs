using System.Collections.Immutable;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Cli.Tests.Support;

/// <summary>Passes on to another store and counts the batches that were run.</summary>
internal sealed class CountingStore(IBatchStore inner) : IBatchStore
{
    private int _kept;

    /// <summary>Batches that were run because they were not found.</summary>
    public int Kept => _kept;

    public ImmutableArray<ReplicateLedger>? Find(Batch batch) => inner.Find(batch);

    public void Keep(Batch batch, ImmutableArray<ReplicateLedger> ledgers)
    {
        Interlocked.Increment(ref _kept);
        inner.Keep(batch, ledgers);
    }
}
