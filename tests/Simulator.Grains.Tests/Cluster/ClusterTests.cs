using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Grains.Cluster;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Two silos that find each other in PostgreSQL yield the bits of the in-process engine, wherever the agents are.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ClusterTests(Postgres postgres)
{
    private const int Replicates = 2;

    /// <summary>Set to 1 to run every scenario at its full size, with one firm per grain too: an hour.</summary>
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SIMULATOR_TEST_FULL") == "1";

    private static readonly string[] Fewer = ["firm_generator.count=64"];

    public static TheoryData<string> Scenarios =>
        [.. new DirectoryInfo(RepositoryRoot.Combine("scenarios")).EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    [PostgresTheory]
    [MemberData(nameof(Scenarios))]
    public async Task Digest_OfEveryScenarioOnTwoSilos_IsThatOfLocal(string name)
    {
        var folder = RepositoryRoot.Combine($"scenarios/{name}");
        var overrides = !IsFull && ScenarioLoader.Load(folder, Fewer).Scenario is not null ? Fewer : [];
        var scenario = ScenarioLoader.Load(folder, overrides).Scenario!;
        var database = await postgres.DatabaseAsync();
        await using var one = await ClusterCase.SiloAsync(database);
        await using var two = await ClusterCase.SiloAsync(database);
        var blueprint = new Blueprint(scenario.World);
        var options = Runs.Options(Replicates, scenario.Seed) with { BatchSize = 1 };
        var expected = Runs.Of(scenario.World, options).Digest;

        foreach (var (firmsPerGrain, spread) in Placements())
        {
            var outcome = await new ClusterEngine(database, folder, overrides, strategy: null, spread).RunAsync(
                blueprint, options with { FirmsPerBlock = firmsPerGrain }, NoStore.Instance, progress: null, CancellationToken.None);

            outcome.Digest.ShouldBe(expected, $"firms per grain {firmsPerGrain}, spread {spread}");
        }
    }

    private static IEnumerable<(int FirmsPerGrain, bool Spread)> Placements() =>
        IsFull ? [(0, false), (16, false), (1, false), (0, true), (16, true)] : [(0, false), (16, true)];
}
