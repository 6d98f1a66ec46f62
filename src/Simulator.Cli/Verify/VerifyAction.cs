using Simulator.Analysis.Runs;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Verify;

/// <summary><c>simulator verify</c>: runs again what a run.json describes and compares digests.</summary>
internal sealed class VerifyAction(Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> ExecuteAsync(string file, string? path, string? word, string? cluster, int threads, CancellationToken cancellation)
    {
        var (document, problem) = Provenance.Read(file, screen.Texts);
        if (document is null)
        {
            return screen.Refuse([problem!]);
        }

        var loaded = Provenance.Load(file, document, path, screen.Texts);
        if (loaded.Scenario is not { } scenario)
        {
            return screen.Refuse(loaded.Problems);
        }

        var choice = EngineChoice.Of(word, OnCluster(cluster, Provenance.PathOf(file, document, path), scenario, document), screen);
        if (choice.Engine is not { } engine)
        {
            return choice.ExitCode;
        }

        var options = new RunOptions
        {
            Seed = scenario.Seed,
            Replicates = scenario.Replicates,
            Threads = threads,
        };
        var outcome = await engine.RunAsync(new Atlas(scenario.World), options, NoStore.Instance, progress: null, cancellation)
            .ConfigureAwait(false);
        return Compare(document, outcome.Digest, scenario, engine);
    }

    private static ClusterRun? OnCluster(string? cluster, string path, Scenario scenario, RunDocument document) => cluster is null
        ? null
        : new ClusterRun(cluster, path, scenario.Overrides, Provenance.StrategyOf(document));

    private int Compare(RunDocument document, string digest, Scenario scenario, IEngine engine)
    {
        if (digest == document.Digest)
        {
            screen.Say(screen.Texts.DigestsEqual(scenario.Id, scenario.Replicates, engine.Name, digest));
            return ExitCode.Done;
        }

        screen.Warn(screen.Texts.DigestsDiffer(document.Digest, digest));
        screen.Warn(screen.Texts.RecordedBy(document.Version, document.Platform));
        screen.Warn(screen.Texts.RepeatedBy(ProductInfo.Version, RunDocument.ThisPlatform));
        return ExitCode.Failed;
    }
}
