using System.Collections.Immutable;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Testing;

/// <summary>Runs worlds in this process.</summary>
public static class Runs
{
    /// <summary>Seed of every run that does not name another.</summary>
    public const uint Seed = 20_130_421;

    /// <summary>What a run yields; a broken invariant is part of the outcome.</summary>
    public static RunOutcome Of(World world, RunOptions options, IBatchStore? store = null) =>
        new LocalEngine().RunAsync(new Atlas(world), options, store ?? NoStore.Instance, progress: null, CancellationToken.None)
            .GetAwaiter().GetResult();

    /// <summary>The ledgers of a run, one thread and one batch.</summary>
    /// <exception cref="InvalidOperationException">A batch failed.</exception>
    public static ImmutableArray<ReplicateLedger> Ledgers(World world, int replicates = 1, uint seed = Seed)
    {
        var outcome = Of(world, Options(replicates, seed));
        return outcome.Failures.IsEmpty ? outcome.Ledgers : throw new InvalidOperationException(outcome.Failures[0].Message);
    }

    /// <summary>The digest of a run, one thread and one batch.</summary>
    public static string Digest(World world, int replicates = 1, uint seed = Seed) => LedgerDigest.Of(Ledgers(world, replicates, seed));

    /// <summary>One thread, one batch.</summary>
    public static RunOptions Options(int replicates, uint seed = Seed) =>
        new() { Seed = seed, Replicates = replicates, BatchSize = Math.Max(1, replicates), Threads = 1 };

    /// <summary>All deals of all cities and replicates.</summary>
    public static IEnumerable<DealRow> Deals(this IEnumerable<ReplicateLedger> ledgers) =>
        ledgers.SelectMany(ledger => ledger.Cities).SelectMany(city => city.Deals);
}
