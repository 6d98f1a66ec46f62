using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Precision;

/// <summary>Runs replicates in rounds until the means are precise.</summary>
/// <remarks>The rule looks at replicates in their order, and the run ends with the one at which the rule was met: rounds, batches and
/// threads change nothing, and a run with that number of replicates has the same digest. Thread-safe.</remarks>
/// <param name="engine">What runs a round.</param>
/// <param name="atlas">The world.</param>
/// <param name="store">Where completed batches are kept; they are not run again.</param>
public sealed class PreciseRun(IEngine engine, Atlas atlas, IBatchStore store)
{
    /// <summary>Replicates of the first round.</summary>
    private const int FirstRound = 32;

    /// <summary>Most that a round may multiply the replicates by: the spread of a few says little.</summary>
    private const int Growth = 2;

    /// <summary>The headline figures: signed, landed and funds in place, of all cities, as booked up to a week.</summary>
    /// <param name="week">Last week that is counted.</param>
    public static ImmutableArray<Statistic> Headlines(int week) =>
    [
        new(Stage.Signed, Basis.Flow, Metric.Count, week),
        new(Stage.Signed, Basis.Flow, Metric.TotalInvestment, week),
        new(Stage.Registered, Basis.Flow, Metric.Count, week),
        new(Stage.Funded, Basis.Flow, Metric.FundsInPlace, week),
    ];

    /// <summary>Runs until all statistics are precise, or to the cap.</summary>
    /// <param name="options">How to run; the number of replicates is the cap.</param>
    /// <param name="precision">Largest half-width relative to the mean, unitless, in (0, 1].</param>
    /// <param name="statistics">What must be precise.</param>
    /// <param name="progress">Told the number of replicates that have ended, from any thread.</param>
    /// <param name="cancellation">Stops the run; completed batches stay in the store.</param>
    /// <returns>The replicates up to the one at which the rule was met, and the verdict.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<(RunOutcome Outcome, PrecisionVerdict Verdict)> RunAsync(
        RunOptions options, double precision, ImmutableArray<Statistic> statistics, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rule = new HalfWidthRule(precision, statistics.Length);
        var ledgers = new List<ReplicateLedger>();
        var failures = ImmutableArray<BatchFailure>.Empty;
        while (!rule.IsMet && failures.IsEmpty && ledgers.Count < options.Replicates)
        {
            var round = options with
            {
                FirstReplicate = options.FirstReplicate + ledgers.Count,
                Replicates = Round(ledgers.Count, rule, options) - ledgers.Count,
            };
            var offset = progress is null ? null : new Offset(progress, ledgers.Count);
            var outcome = await engine.RunAsync(atlas, round, store, offset, cancellation).ConfigureAwait(false);
            failures = outcome.Failures;
            Take(outcome.Ledgers, rule, statistics, ledgers);
        }

        return (new RunOutcome([.. ledgers], failures), Verdict(rule, statistics));
    }

    /// <summary>Replicates after the next round: whole batches, so that an interrupted run finds them again.</summary>
    private static int Round(int ran, HalfWidthRule rule, RunOptions options)
    {
        var wanted = ran == 0 ? FirstRound : Math.Clamp(rule.Forecast(), ran + 1, Growth * ran);
        var batches = ((long)wanted + options.BatchSize - 1) / options.BatchSize;
        return (int)Math.Min(options.Replicates, batches * options.BatchSize);
    }

    /// <summary>Takes replicates up to the one at which the rule is met.</summary>
    private void Take(ImmutableArray<ReplicateLedger> round, HalfWidthRule rule, ImmutableArray<Statistic> statistics, List<ReplicateLedger> ledgers)
    {
        foreach (var ledger in round.TakeWhile(_ => !rule.IsMet))
        {
            rule.Add([.. statistics.Select(statistic => StatisticValue.Of(statistic, ledger, atlas.World))]);
            ledgers.Add(ledger);
        }
    }

    private static PrecisionVerdict Verdict(HalfWidthRule rule, ImmutableArray<Statistic> statistics) => new(
        rule.Precision, rule.IsMet,
        [.. statistics.Select((statistic, i) => new WatchedQuantity(statistic, rule.Quantities[i].Mean, rule.HalfWidth(i)))]);

    private sealed class Offset(IProgress<int> progress, int before) : IProgress<int>
    {
        public void Report(int value) => progress.Report(before + value);
    }
}
