using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Grains.Cluster;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>The run that all tests of failure do: a real scenario with fewer firms, one replicate per batch.</summary>
internal static class ClusterCase
{
    public static readonly string Folder = RepositoryRoot.Combine("scenarios/xinzhou-2017");
    public static readonly string[] Overrides = ["firm_generator.count=100"];
    public static readonly Scenario Scenario = ScenarioLoader.Load(Folder, Overrides).Scenario!;

    /// <summary>The digest of the in-process engine.</summary>
    public static string Expected(int replicates) => Runs.Of(Scenario.World, Runs.Options(replicates, Scenario.Seed)).Digest;

    public static RunOptions Options(int replicates) => Runs.Options(replicates, Scenario.Seed) with { BatchSize = 1 };

    public static SiloSettings Settings(Action<ClusterEvent>? say = null) => new() { Batches = 2, Say = say };

    public static Task<ClusterSilo> SiloAsync(string database, Action<ClusterEvent>? say = null) =>
        ClusterSilo.StartAsync(database, Settings(say) with { Patience = TimeSpan.FromSeconds(2) }, CancellationToken.None);

    public static Task<RunOutcome> RunAsync(
        string database, RunOptions options, bool spread = false, IBatchStore? store = null, IProgress<int>? progress = null,
        Action<ClusterEvent>? say = null) =>
        new ClusterEngine(database, Folder, Overrides, strategy: null, spread, say)
            .RunAsync(new Blueprint(Scenario.World), options, store ?? NoStore.Instance, progress, CancellationToken.None);
}
