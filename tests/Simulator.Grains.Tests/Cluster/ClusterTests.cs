namespace Simulator.Grains.Tests.Cluster;

/// <summary>Two silos that find each other in PostgreSQL yield the bits of the in-process engine, wherever the agents are.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ClusterTests(Postgres postgres)
{
    private const int Replicates = 2;

    /// <summary>Set to 1 to run every scenario at its full size, with one firm per grain too: ten minutes.</summary>
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SIMULATOR_TEST_FULL") == "1";

    public static TheoryData<string> Scenarios => ClusterCase.Names;

    [PostgresTheory]
    [MemberData(nameof(Scenarios))]
    public async Task Digest_OfEveryScenarioOnTwoSilos_IsThatOfLocal(string name)
    {
        var scenario = ClusterCase.Of(name, IsFull);
        var database = await postgres.DatabaseAsync();
        await using var one = await ClusterCase.SiloAsync(database);
        await using var two = await ClusterCase.SiloAsync(database);
        var expected = scenario.Expected(Replicates);

        foreach (var (firmsPerGrain, spread) in Placements())
        {
            var outcome = await scenario.RunAsync(database, scenario.Options(Replicates) with { FirmsPerBlock = firmsPerGrain }, spread);

            outcome.Digest.ShouldBe(expected, $"firms per grain {firmsPerGrain}, spread {spread}");
        }
    }

    private static IEnumerable<(int FirmsPerGrain, bool Spread)> Placements() =>
        IsFull ? [(0, false), (16, false), (1, false), (0, true), (16, true)] : [(0, false), (16, true)];
}
