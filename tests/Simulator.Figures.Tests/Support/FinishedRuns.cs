using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Support;

/// <summary>Runs to report on.</summary>
internal static class FinishedRuns
{
    private const int XinzhouReplicates = 40;

    private static readonly Lazy<FinishedRun> LazyXinzhou = new(() => Of("scenarios/xinzhou-2017", $"meta.replicates={XinzhouReplicates}"));
    private static readonly Lazy<FinishedRun> LazyMarkup = new(() => Of("tests/Simulator.Figures.Tests/Samples/markup"));

    /// <summary>The scenario of the README.</summary>
    public static FinishedRun Xinzhou => LazyXinzhou.Value;

    /// <summary>A scenario in which every name is markup.</summary>
    public static FinishedRun Markup => LazyMarkup.Value;

    /// <summary>A run of a folder in the repository.</summary>
    public static FinishedRun Of(string folder, params string[] overrides)
    {
        var loaded = ScenarioLoader.Load(RepositoryRoot.Combine(folder), overrides);
        var scenario = loaded.Scenario.ShouldNotBeNull(string.Join('\n', loaded.Problems));
        var options = Runs.Options(scenario.Replicates, scenario.Seed) with { BatchSize = 10, Threads = Environment.ProcessorCount };
        return Of(scenario, Runs.Of(scenario.World, options));
    }

    /// <summary>The same run with its replicates repeated under new numbers: as much to report on as that many replicates.</summary>
    public static FinishedRun Repeated(FinishedRun run, int times)
    {
        var ledgers = run.Outcome.Ledgers;
        ImmutableArray<ReplicateLedger> repeated =
            [.. Enumerable.Range(0, ledgers.Length * times).Select(r => ledgers[r % ledgers.Length] with { Replicate = r })];
        return Of(run.Scenario with { Replicates = repeated.Length }, run.Outcome with { Ledgers = repeated });
    }

    private static FinishedRun Of(Scenario scenario, RunOutcome outcome)
    {
        var statistics = new Totals(scenario, outcome.Ledgers);
        var overall = statistics.OverallCurves(Environment.ProcessorCount);
        return new FinishedRun
        {
            Scenario = scenario,
            Outcome = outcome,
            Digest = outcome.Digest,
            Engine = "local",
            Elapsed = TimeSpan.Zero,
            Overall = overall,
            Totals = statistics.Compute(overall),
            Statistics = statistics,
            StrategyChosen = false,
            RelativeScenarioPath = "scenario.yaml",
            TracedReplicate = 0,
            Threads = 1,
        };
    }
}
