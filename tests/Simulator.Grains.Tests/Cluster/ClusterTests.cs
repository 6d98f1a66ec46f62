using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Grains.Blueprints;
using Simulator.Grains.Cluster;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Silos that find each other in PostgreSQL yield the bits of the in-process engine, whatever happens to them.</summary>
public sealed class ClusterTests(Postgres postgres) : IClassFixture<Postgres>
{
    private const int Replicates = 8;
    private static readonly string Folder = RepositoryRoot.Combine("scenarios/xinzhou-2017");
    private static readonly string[] Smaller = ["firm_generator.count=100"];
    private static readonly Scenario Scenario = ScenarioLoader.Load(Folder, Smaller).Scenario!;
    private static readonly Lazy<string> Expected = new(() => Runs.Of(Scenario.World, Runs.Options(Replicates, Scenario.Seed)).Digest);

    [PostgresFact]
    public async Task Migration_RepeatedAndAtTheSameTime_LeavesOneSetOfTables()
    {
        var database = await postgres.DatabaseAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => MembershipTables.MigrateAsync(database, CancellationToken.None)));

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var count = new NpgsqlCommand("SELECT count(*) FROM OrleansQuery", connection);
        (await count.ExecuteScalarAsync()).ShouldBe(9L);
    }

    [PostgresFact]
    public async Task Run_OnTwoSilos_YieldsTheDigestOfLocal()
    {
        var database = await postgres.DatabaseAsync();
        await using var one = await StartAsync(database);
        await using var two = await StartAsync(database);

        foreach (var (firmsPerGrain, spread) in new[] { (0, false), (1, false), (16, true) })
        {
            var outcome = await RunAsync(database, Options() with { FirmsPerBlock = firmsPerGrain }, spread);

            outcome.Digest.ShouldBe(Expected.Value, $"firms per grain {firmsPerGrain}, spread {spread}");
        }
    }

    [PostgresFact]
    public async Task Run_OfAnotherBuild_IsRefused()
    {
        var database = await postgres.DatabaseAsync();
        await using var silo = await StartAsync(database);
        var description = DescriptionReader.Describe(Folder, Smaller, strategy: null);
        var run = silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IRunGrain>("another");

        var refusal = await run.OpenAsync(description with { Build = "0123456789" });
        var accepted = await run.OpenAsync(description);

        refusal.ShouldBe($"the cluster runs another build of the simulator ({BuildStamp.Own}) than the client (0123456789)");
        accepted.ShouldBeNull();
    }

    [Fact]
    public void World_FromADescriptionWithOtherBytes_IsRefused()
    {
        var description = DescriptionReader.Describe(Folder, Smaller, strategy: null);

        Should.Throw<InvalidOperationException>(() => DescriptionReader.Build(description with { ScenarioSha256 = "0" }))
            .Message.ShouldContain("not the one that was sent");
        DescriptionReader.Build(description).World.Firms.Length.ShouldBe(100);
    }

    [PostgresFact]
    public async Task Run_WithoutASilo_IsRefused() =>
        await Should.ThrowAsync<ClusterRefusedException>(async () => await RunAsync(await postgres.DatabaseAsync(), Options()));

    [PostgresFact]
    public async Task Run_WithASiloKilledAtARandomWeek_YieldsTheDigestOfLocal()
    {
        var database = await postgres.DatabaseAsync();
        var silos = new List<SiloProcess>();
        try
        {
            for (var i = 0; i < 3; i++)
            {
                silos.Add(await SiloProcess.StartAsync(database));
            }

            for (var kill = 0; kill < Kills; kill++)
            {
                var run = RunAsync(database, Options());
                await Task.Delay(Random.Shared.Next(500, 5000));
                var victim = silos[Random.Shared.Next(silos.Count)];
                silos.Remove(victim);
                var wasRunning = !run.IsCompleted;
                await victim.DisposeAsync();

                (await run).Digest.ShouldBe(Expected.Value, $"kill {kill}, while the run was on: {wasRunning}");
                silos.Add(await SiloProcess.StartAsync(database));
            }
        }
        finally
        {
            foreach (var silo in silos)
            {
                await silo.DisposeAsync();
            }
        }
    }

    /// <summary>Silos killed one after the other; the acceptance is 20.</summary>
    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("SIMULATOR_TEST_KILLS"), out var kills) ? kills : 1;

    private static RunOptions Options() => Runs.Options(Replicates, Scenario.Seed) with { BatchSize = 1 };

    private static Task<ClusterSilo> StartAsync(string database) =>
        ClusterSilo.StartAsync(database, IPAddress.Loopback, batches: 2, CancellationToken.None);

    private static Task<RunOutcome> RunAsync(string database, RunOptions options, bool spread = false) =>
        new ClusterEngine(database, Folder, Smaller, strategy: null, spread)
            .RunAsync(new Blueprint(Scenario.World), options, NoStore.Instance, progress: null, CancellationToken.None);
}
