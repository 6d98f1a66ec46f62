using Simulator.Engine.Ledgers;

namespace Simulator.Analysis.Comparison;

/// <summary>Two runs reduced to the replicates that both completed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="A">The first.</param>
/// <param name="B">The second, with the same replicates.</param>
internal sealed record MatchedRuns(ComparedRun A, ComparedRun B)
{
    public int Replicates => A.Ledgers.Length;

    public static MatchedRuns Match(ComparedRun a, ComparedRun b) => new(Common(a, b), Common(b, a));

    private static ComparedRun Common(ComparedRun run, ComparedRun other)
    {
        var completed = other.Ledgers.Select(ledger => ledger.Replicate).ToHashSet();
        return run with { Ledgers = [.. run.Ledgers.Where((ReplicateLedger ledger) => completed.Contains(ledger.Replicate))] };
    }
}
