using Simulator.Engine.Ledgers;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>Two silos that find each other in PostgreSQL yield the bits of the in-process engine.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ClusterTests(Postgres postgres)
{
    private const int Replicates = 6;

    /// <summary>Set to 1 to run every scenario at its full size.</summary>
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SIMULATOR_TEST_FULL") == "1";

    public static TheoryData<string> Scenarios => Published.Scenarios;

    [PostgresTheory]
    [MemberData(nameof(Scenarios))]
    public async Task Digest_OfEveryScenarioOnTwoSilos_IsThatOfLocal(string name)
    {
        var scenario = ClusterCase.Of(name, IsFull);
        var database = await postgres.DatabaseAsync();
        await using var one = await ClusterCase.SiloAsync(database);
        await using var two = await ClusterCase.SiloAsync(database);

        var outcome = await scenario.RunAsync(database, scenario.Options(Replicates));
        var live = await scenario.PlayAsync(database);

        outcome.Digest.ShouldBe(scenario.Expected(Replicates));
        LedgerDiff.First(scenario.Scenario.World, [outcome.Ledgers[0]], [live.Ledger!]).ShouldBeNull();
        LedgerDigest.Of([live.Ledger!]).ShouldBe(LedgerDigest.Of([outcome.Ledgers[0]]));
    }

    [PostgresFact]
    public async Task World_WatchedOnASilo_TellsEveryWeekAndEndsWithTheLedgerOfLocal()
    {
        var database = await postgres.DatabaseAsync();
        await using var silo = await ClusterCase.SiloAsync(database);
        var (scenario, calendar) = (ClusterCase.Usual.Scenario, ClusterCase.Usual.Scenario.World.Calendar);

        var weeks = await ClusterCase.Usual.Watch(database).ToListAsync();

        weeks.Count(week => week.News is not null).ShouldBe(calendar.TotalWeeks);
        LedgerDigest.Of([weeks[^1].Ledger!]).ShouldBe(LedgerDigest.Of(Runs.Ledgers(scenario.World, 1, scenario.Seed)));
    }
}
