using System.Runtime.CompilerServices;
using Simulator.Cli.Engines;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Grains.Hosting;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Templates;

namespace Simulator.Cli.Doctor;

/// <summary>Relations between runs that must hold on every machine, tried on a small built-in scenario.</summary>
internal static class SelfChecks
{
    private const int Replicates = 7;
    private const int OddBatch = 7;
    private const int LoneReplicate = 5;
    private static readonly string[] Smaller = ["meta.weeks=52", "meta.burn_in=26"];

    /// <summary>Each check of each engine and whether it holds, one after the other.</summary>
    public static async IAsyncEnumerable<SelfCheck> RunAsync(
        EngineCatalog engines, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var scenario = Template();
        var atlas = new Atlas(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = Replicates, BatchSize = 1, Threads = 1 };
        string? first = null;
        foreach (var engine in engines.Available)
        {
            var whole = await RunAsync(engine, options).ConfigureAwait(false);
            yield return new(engine.Name, "threads", await SameAsync(engine, whole, options with { Threads = 2 }).ConfigureAwait(false));
            yield return new(engine.Name, "batches", await SameAsync(engine, whole, options with { BatchSize = OddBatch }).ConfigureAwait(false));
            if (engine is ILiveEngine live)
            {
                yield return new(engine.Name, "live", await SameLiveAsync(live, whole).ConfigureAwait(false));
            }

            var alone = await RunAsync(engine, options with { FirstReplicate = LoneReplicate, Replicates = 1 }).ConfigureAwait(false);
            yield return new(engine.Name, "alone", alone.Digest == LedgerDigest.Of([whole.Ledgers[LoneReplicate]]));
            var again = await RunAsync(engine, options with { Threads = 2 }).ConfigureAwait(false);
            yield return new(engine.Name, "itself", Differences(whole, again, scenario).All(difference => difference == 0));
            if (first is not null)
            {
                yield return new(engine.Name, "engines", whole.Digest == first);
            }

            first ??= whole.Digest;
        }

        async Task<bool> SameAsync(IEngine engine, RunOutcome whole, RunOptions other) =>
            (await RunAsync(engine, other).ConfigureAwait(false)).Digest == whole.Digest;

        async Task<bool> SameLiveAsync(ILiveEngine engine, RunOutcome whole)
        {
            var live = await engine.PlayAsync(atlas, scenario.Seed, LoneReplicate, compares: false, cancellation).ConfigureAwait(false);
            return live.Ledger is { } ledger && LedgerDigest.Of([ledger]) == LedgerDigest.Of([whole.Ledgers[LoneReplicate]]);
        }

        Task<RunOutcome> RunAsync(IEngine engine, RunOptions how) =>
            engine.RunAsync(atlas, how, NoStore.Instance, progress: null, cancellation);
    }

    private static Scenario Template()
    {
        var folder = Directory.CreateTempSubdirectory("simulator-");
        try
        {
            var scenario = Path.Combine(folder.FullName, "self-check");
            ScenarioTemplates.Write(scenario);
            return ScenarioLoader.Load(scenario, Smaller).Scenario!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Paired differences of a strategy with itself: common random numbers leave nothing.</summary>
    private static IEnumerable<double> Differences(RunOutcome first, RunOutcome second, Scenario scenario)
    {
        var statistic = new Statistic(Stage.Signed, Basis.Flow, Metric.TotalInvestment, scenario.RecordWeek);
        return first.Ledgers.Zip(second.Ledgers, (a, b) =>
            StatisticValue.Of(statistic, a, scenario.World) - StatisticValue.Of(statistic, b, scenario.World));
    }
}
