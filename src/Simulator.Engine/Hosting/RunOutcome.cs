using System.Collections.Immutable;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Hosting;

/// <summary>What a run yielded.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Ledgers">Ledgers of the replicates that were completed, in order.</param>
/// <param name="Failures">Batches that were not.</param>
public sealed record RunOutcome(ImmutableArray<ReplicateLedger> Ledgers, ImmutableArray<BatchFailure> Failures)
{
    /// <summary>SHA-256 of the ledgers in order, as lower-case hexadecimal.</summary>
    public string Digest => LedgerDigest.Of(Ledgers);
}
