using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Storage;
using Simulator.Grains.Batches;
using Simulator.Grains.Cluster;
using Simulator.Grains.Silos;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Whatever happens to silos, client and database while a run is under way: the same digest, and a line that says what happened.</summary>
[Collection(PostgresCollection.Name)]
public sealed class FailureTests(Postgres postgres, ITestOutputHelper output)
{
    private const int Many = Program.Replicates;

    /// <summary>A silo that starts while they run still finds work.</summary>
    private const int Longer = 3 * Many;

    private const int MidYear = 26;

    /// <summary>Longer than a database takes to stop, to be missed, to start and to be found.</summary>
    private const int LongRun = 500;

    /// <summary>Replicates that nobody waits for.</summary>
    private const int LongBatch = 1000;

    /// <summary>Silos killed one after the other; the acceptance is 20.</summary>
    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("SIMULATOR_TEST_KILLS"), out var kills) ? kills : 1;

    /// <summary>All scenarios where more than one kill is asked for.</summary>
    public static TheoryData<string> Scenarios => Kills > 1 ? Published.Scenarios : ["xinzhou-2017", "jilin-2022"];

    [PostgresTheory]
    [MemberData(nameof(Scenarios))]
    public async Task Run_WithOneSiloOfThreeKilledAtARandomWeek_YieldsTheDigestOfLocal(string name)
    {
        var database = await postgres.DatabaseAsync();
        var scenario = ClusterCase.Of(name);
        var expected = scenario.Expected(Many);
        var silos = new List<SiloProcess>();
        try
        {
            for (var kill = 0; kill < Kills; kill++)
            {
                while (silos.Count < 3)
                {
                    silos.Add(await SiloProcess.StartAsync(database));
                }

                (await KilledAsync(database, scenario, silos)).ShouldBe(expected, $"kill {kill}");
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

    [PostgresFact]
    public async Task Run_WithASiloThatJoins_UsesItAndYieldsTheDigestOfLocal()
    {
        var database = await postgres.DatabaseAsync();
        var (log, gate) = (new EventLog(), new ProgressGate(1));
        await using var one = await ClusterCase.SiloAsync(database);

        var run = ClusterCase.Usual.RunAsync(database, ClusterCase.Usual.Options(Longer), progress: gate, say: log.Say);
        await gate.OpenAsync(run);
        await using var two = await ClusterCase.SiloAsync(database);
        run.IsCompleted.ShouldBeFalse("the run must be under way");

        (await run).Digest.ShouldBe(ClusterCase.Usual.Expected(Longer));
        log.Count(ClusterEventKind.SiloJoined).ShouldBe(1, log.ToString());
        log.Count(ClusterEventKind.BatchLost).ShouldBe(0, log.ToString());
    }

    [PostgresFact]
    public async Task Run_WithTheDatabaseRestarted_YieldsTheDigestOfLocal()
    {
        var database = await postgres.DatabaseAsync();
        var (log, gate) = (new EventLog(), new ProgressGate(1));
        await using var one = await SiloProcess.StartAsync(database);
        await using var two = await SiloProcess.StartAsync(database);

        var large = ClusterCase.Of("xinzhou-2017", full: true);
        var run = large.RunAsync(database, large.Options(LongRun), progress: gate, say: log.Say);
        await gate.OpenAsync(run);
        await postgres.StopAsync();
        await log.UntilAsync(ClusterEventKind.DatabaseLost);
        run.IsCompleted.ShouldBeFalse("the run must be under way");
        await postgres.StartAsync();
        await log.UntilAsync(ClusterEventKind.DatabaseBack);

        (await run).Digest.ShouldBe(large.Expected(LongRun));
        output.WriteLine(log.ToString());
    }

    [PostgresFact]
    public async Task Run_WhoseClientIsKilledAndStartedAgain_GoesOnAndYieldsTheDigestOfLocal()
    {
        var database = await postgres.DatabaseAsync();
        var folder = Directory.CreateTempSubdirectory("simulator-client-");
        await using var silo = await ClusterCase.SiloAsync(database);
        var client = Program.Start("run", database, folder.FullName);
        while (await client.StandardOutput.ReadLineAsync() is "0")
        {
        }

        client.HasExited.ShouldBeFalse("the run must be under way");
        client.Kill();
        var gate = new ProgressGate(Program.ClientReplicates);
        var resumed = await ClusterCase.Usual.RunAsync(
            database, ClusterCase.Usual.Options(Program.ClientReplicates), store: new FileBatchStore(folder.FullName, Program.Key), progress: gate);

        resumed.Digest.ShouldBe(ClusterCase.Usual.Expected(Program.ClientReplicates));
        gate.First.ShouldBeInRange(1, Program.ClientReplicates - 1);
        folder.Delete(recursive: true);
    }

    [PostgresFact]
    public async Task LiveWorld_WhoseSiloIsKilledInMidYear_BeginsAnewElsewhereAndYieldsTheLedgerOfLocal()
    {
        var database = await postgres.DatabaseAsync();
        await using var other = await SiloProcess.StartAsync(database);
        var host = await SiloProcess.StartAsync(database);
        var weeks = new WeekGate(MidYear);

        var play = ClusterCase.Usual.PlayAsync(database, weeks);
        await weeks.Open;
        await host.DisposeAsync();
        var live = await play;

        var expected = Runs.Ledgers(ClusterCase.Usual.Scenario.World, 1, ClusterCase.Usual.Scenario.Seed);
        LedgerDiff.First(ClusterCase.Usual.Scenario.World, expected, [live.Ledger!]).ShouldBeNull();
        LedgerDigest.Of([live.Ledger!]).ShouldBe(LedgerDigest.Of(expected));
        weeks.Times(MidYear).ShouldBe(2, "the world must have begun anew");
    }

    [PostgresFact]
    public async Task Batch_ThatNobodyAsksFor_IsStoppedAndItsSlotIsFree()
    {
        var database = await postgres.DatabaseAsync();
        var log = new EventLog();
        await using var silo = await ClusterCase.SiloAsync(database, log.Say, longestCall: TimeSpan.FromSeconds(2));
        var grains = silo.Services.GetRequiredService<IGrainFactory>();
        var address = silo.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;
        var order = new BatchOrder("forgotten", Runs.Seed, new Batch(0, LongBatch));
        await grains.GetGrain<ISiloGrain>(SiloKey.Of(address)).OpenAsync(
            order.Run, DescriptionReader.Describe(ClusterCase.Usual.Folder, ClusterCase.Usual.Overrides, strategy: null));

        var forgotten = grains.GetGrain<IReplicateBatchGrain>(SiloKey.Of(address, order.Run)).RunAsync(order).GetAsyncEnumerator();
        (await forgotten.MoveNextAsync()).ShouldBeTrue();

        await log.UntilAsync(ClusterEventKind.BatchAbandoned);
        log.ToString().ShouldContain(ClusterEvent.Replicates(order.Batch));
        var pool = silo.Services.GetRequiredService<MarketPool>();
        SpinWait.SpinUntil(() => pool.Free == pool.Slots, TimeSpan.FromSeconds(10)).ShouldBeTrue();
    }

    private async Task<string> KilledAsync(string database, ClusterCase scenario, List<SiloProcess> silos)
    {
        var log = new EventLog();
        var gate = new ProgressGate(Random.Shared.Next(Many / 4));
        var clock = Stopwatch.StartNew();
        var run = scenario.RunAsync(database, scenario.Options(Many), progress: gate, say: log.Say);
        await gate.OpenAsync(run);
        await Task.Delay(Random.Shared.Next(100));
        var victim = silos[Random.Shared.Next(silos.Count)];
        run.IsCompleted.ShouldBeFalse("the run must be under way");
        silos.Remove(victim);
        await victim.DisposeAsync();
        var killed = clock.Elapsed;
        var digest = (await run).Digest;
        output.WriteLine($"killed after {killed.TotalSeconds:F1} s, run took {clock.Elapsed.TotalSeconds:F1} s: {log}");
        return digest;
    }
}
