using System.Collections.Immutable;
using Simulator.Core.Parameters;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Hosting;

/// <summary>A batch that fails, a run that is stopped, a run that goes on (design decision D7).</summary>
public sealed class FailureTests
{
    private const int Replicates = 12;

    private static readonly World Fragile = Worlds.Fragile();

    [Fact]
    public void Batch_ThatBreaksAnInvariant_IsReportedWhileTheOthersFinish()
    {
        var options = Runs.Options(Replicates) with { BatchSize = 2, Threads = 2 };

        var outcome = Runs.Of(Fragile, options);

        outcome.Failures.Length.ShouldBeInRange(1, 5);
        outcome.Ledgers.Length.ShouldBe(Replicates - (2 * outcome.Failures.Length));
        foreach (var failure in outcome.Failures)
        {
            failure.Replicate.ShouldBeInRange(failure.Batch.First, failure.Batch.First + 1);
            failure.Week!.Value.ShouldBeInRange(Fragile.Calendar.FirstWeek, Fragile.Calendar.Weeks);
            failure.Message.ShouldContain($"replicate {failure.Replicate}, week {failure.Week}: land given out ≤ land");
            outcome.Ledgers.ShouldNotContain(ledger => ledger.Replicate == failure.Replicate);
        }
    }

    [Fact]
    public void Failures_OnAnyNumberOfThreads_AreTheSame()
    {
        var one = Runs.Of(Fragile, Runs.Options(Replicates) with { BatchSize = 1 });
        var two = Runs.Of(Fragile, Runs.Options(Replicates) with { BatchSize = 1, Threads = 2 });

        two.Failures.ShouldBe(one.Failures);
        two.Digest.ShouldBe(one.Digest);
        one.Ledgers.Select(ledger => ledger.Replicate).ShouldBeInOrder();
    }

    [Fact]
    public void Defect_InSomeReplicates_IsReportedByReplicateAndWeekWhileTheOthersFinish()
    {
        var outcome = Runs.Of(Worlds.Defective(), Runs.Options(Replicates) with { BatchSize = 1, Threads = 2 });

        outcome.Failures.Length.ShouldBeInRange(1, Replicates - 1);
        outcome.Ledgers.Length.ShouldBe(Replicates - outcome.Failures.Length);
        foreach (var failure in outcome.Failures)
        {
            failure.Replicate.ShouldBe(failure.Batch.First);
            failure.Message.ShouldStartWith(
                $"replicate {failure.Replicate}, week {failure.Week}: ArgumentException in Math.ThrowMinMaxException: ");
        }
    }

    [Fact]
    public void Defect_BeforeTheFirstWeek_IsReportedByReplicateAsOfTheFirstWeek()
    {
        var nonsense = Worlds.Small() with { Priors = [new ParameterPrior("no.such_parameter", 0, 1)] };

        var failures = Runs.Of(nonsense, Runs.Options(2) with { BatchSize = 1 }).Failures;

        failures.Select(failure => (failure.Replicate, failure.Week)).ShouldBe([(0, nonsense.Calendar.FirstWeek), (1, nonsense.Calendar.FirstWeek)]);
        failures.ShouldAllBe(failure => failure.Message.Contains("no.such_parameter"));
    }

    /// <summary>A batch ends with its first replicate that fails; the worker's next batch is not affected.</summary>
    [Fact]
    public void Replicates_AfterAFailedBatch_AreAsIfItHadNotBeen()
    {
        var apart = Runs.Of(Fragile, Runs.Options(Replicates) with { BatchSize = 1, Threads = 1 });

        foreach (var ledger in apart.Ledgers)
        {
            var alone = Runs.Of(Fragile, Runs.Options(1) with { FirstReplicate = ledger.Replicate });
            LedgerDiff.First(Fragile, [ledger], alone.Ledgers).ShouldBeNull();
        }
    }

    [Fact]
    public void Ledgers_ThatCannotBeKept_EndTheRun()
    {
        var full = new MemoryStore(_ => throw new IOException("No space left on device"));

        Should.Throw<IOException>(() => Runs.Of(Worlds.Small(), Runs.Options(4) with { BatchSize = 1 }, full));
    }

    [Fact]
    public async Task Run_ThatIsCancelled_StopsAndKeepsWhatWasDone()
    {
        using var cancellation = new CancellationTokenSource();
        var store = new MemoryStore(kept => { if (kept == 2) { cancellation.Cancel(); } });

        var run = new LocalEngine().RunAsync(
            new Atlas(Worlds.Small()), Runs.Options(8) with { BatchSize = 1 }, store, progress: null, cancellation.Token);

        await Should.ThrowAsync<OperationCanceledException>(() => run);
        store.Count.ShouldBe(2);
    }

    [Fact]
    public void Run_WithBatchesInTheStore_GivesTheSameAndRunsOnlyTheRest()
    {
        var world = Worlds.Rich(weeks: 40);
        var options = Runs.Options(6) with { BatchSize = 2 };
        var whole = Runs.Of(world, options);
        var store = new MemoryStore();
        store.Keep(new Batch(2, 2), whole.Ledgers[2..4]);

        var resumed = Runs.Of(world, options, store);

        resumed.Digest.ShouldBe(whole.Digest);
        store.Kept.ShouldBe([new Batch(2, 2), new Batch(0, 2), new Batch(4, 2)]);
    }

    [Fact]
    public async Task Progress_OfARun_EndsAtAllReplicates()
    {
        var told = new List<int>();
        var progress = new Told(told.Add);

        await new LocalEngine().RunAsync(
            new Atlas(Worlds.Small()), Runs.Options(7) with { BatchSize = 3 }, NoStore.Instance, progress, CancellationToken.None);

        told.ShouldBe([3, 6, 7]);
    }

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }

    /// <summary>Keeps batches in memory, in the order in which they came.</summary>
    private sealed class MemoryStore(Action<int>? kept = null) : IBatchStore
    {
        private readonly Dictionary<Batch, ImmutableArray<ReplicateLedger>> _ledgers = [];

        public List<Batch> Kept { get; } = [];

        public int Count => Kept.Count;

        public ImmutableArray<ReplicateLedger>? Find(Batch batch) => _ledgers.TryGetValue(batch, out var ledgers) ? ledgers : null;

        public void Keep(Batch batch, ImmutableArray<ReplicateLedger> ledgers)
        {
            _ledgers.Add(batch, ledgers);
            Kept.Add(batch);
            kept?.Invoke(Kept.Count);
        }
    }
}
