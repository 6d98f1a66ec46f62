using System.Collections.Immutable;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Hosting;

/// <summary>Where the results of completed batches are kept, so that an interrupted run can go on.</summary>
public interface IBatchStore
{
    /// <summary>The ledgers of a batch that was completed before, or null.</summary>
    /// <param name="batch">The batch.</param>
    ImmutableArray<ReplicateLedger>? Find(Batch batch);

    /// <summary>Keeps the ledgers of a batch; called from any thread, once per batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="ledgers">Its ledgers.</param>
    void Keep(Batch batch, ImmutableArray<ReplicateLedger> ledgers);
}
