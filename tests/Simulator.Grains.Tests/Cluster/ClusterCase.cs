using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Grains.Cluster;
using Simulator.Grains.Live;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>A published scenario as the tests of the cluster run it: with fewer firms where it generates them, one replicate per batch.</summary>
/// <param name="Folder">Folder of the scenario.</param>
/// <param name="Overrides">Overrides in force.</param>
/// <param name="Scenario">The scenario with its overrides.</param>
internal sealed record ClusterCase(string Folder, string[] Overrides, Scenario Scenario)
{
    private static readonly string[] Fewer = ["firm_generator.count=100"];

    /// <summary>The run of most tests of failure.</summary>
    public static ClusterCase Usual { get; } = Of("xinzhou-2017");

    public static ClusterCase Of(string name, bool full = false)
    {
        var folder = RepositoryRoot.Combine($"scenarios/{name}");
        var overrides = !full && ScenarioLoader.Load(folder, Fewer).Scenario is not null ? Fewer : [];
        return new ClusterCase(folder, overrides, ScenarioLoader.Load(folder, overrides).Scenario!);
    }

    /// <summary>The digest of the in-process engine.</summary>
    public string Expected(int replicates) => Runs.Of(Scenario.World, Options(replicates)).Digest;

    public RunOptions Options(int replicates) => Runs.Options(replicates, Scenario.Seed) with { BatchSize = 1 };

    public Task<RunOutcome> RunAsync(
        string database, RunOptions options, IBatchStore? store = null, IProgress<int>? progress = null,
        Action<ClusterEvent>? say = null) =>
        new ClusterEngine(database, Folder, Overrides, strategy: null, say)
            .RunAsync(new Atlas(Scenario.World), options, store ?? NoStore.Instance, progress, CancellationToken.None);

    public static SiloSettings Settings(Action<ClusterEvent>? say = null) => new() { Slots = 2, Say = say };

    public static Task<ClusterSilo> SiloAsync(string database, Action<ClusterEvent>? say = null, TimeSpan? longestCall = null) =>
        ClusterSilo.StartAsync(
            database, Settings(say) with { LongestCall = longestCall ?? ClusterSettings.LongestCall }, CancellationToken.None);

    /// <summary>Plays a replicate live on the cluster.</summary>
    public Task<WorldProgress> PlayAsync(string database, IProgress<int>? weeks = null, bool compares = false) =>
        new ClusterEngine(database, Folder, Overrides, strategy: null) { LiveWeeks = weeks }
            .PlayAsync(new Atlas(Scenario.World), Scenario.Seed, replicate: 0, compares, CancellationToken.None);

    /// <summary>Plays a replicate week by week on the cluster.</summary>
    public IAsyncEnumerable<WorldProgress> Watch(string database) => new ClusterEngine(database, Folder, Overrides, strategy: null)
        .WatchAsync(new Atlas(Scenario.World), Scenario.Seed, replicate: 0, int.MaxValue, CancellationToken.None);
}
