using System.Collections.Immutable;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Hosting;

/// <summary>Keeps nothing: every batch is run.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class NoStore : IBatchStore
{
    /// <summary>The only instance.</summary>
    public static NoStore Instance { get; } = new();

    private NoStore()
    {
    }

    /// <inheritdoc/>
    public ImmutableArray<ReplicateLedger>? Find(Batch batch) => null;

    /// <inheritdoc/>
    public void Keep(Batch batch, ImmutableArray<ReplicateLedger> ledgers)
    {
    }
}
