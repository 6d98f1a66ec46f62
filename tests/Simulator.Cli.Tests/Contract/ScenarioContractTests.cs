using Simulator.Engine.Blueprints;
using Simulator.Engine.Hosting;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Contract;

/// <summary>Every scenario yields the same bits however it is run, and the bits that its folder names.</summary>
public sealed class ScenarioContractTests
{
    private const int DefaultReplicates = 8;

    public static TheoryData<string> Scenarios =>
        [.. Directory.GetDirectories(RepositoryRoot.Combine("scenarios")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Scenario_HoweverItIsRun_YieldsTheDigestInItsFolder(string name)
    {
        var folder = RepositoryRoot.Combine($"scenarios/{name}");
        var scenario = ScenarioLoader.Load(folder).Scenario.ShouldNotBeNull();
        var expected = Expected(folder);
        var blueprint = new Blueprint(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = expected.Replicates, Threads = 1 };

        var reference = await RunAsync(blueprint, options);

        foreach (var variation in Variations(options))
        {
            var varied = await RunAsync(blueprint, variation);
            LedgerDiff.First(reference.Ledgers, varied.Ledgers).ShouldBeNull(variation.ToString());
            varied.Digest.ShouldBe(reference.Digest, variation.ToString());
        }

        Compare(expected with { Digest = reference.Digest, Platform = ExpectedDigest.ThisPlatform }, expected, folder);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Scenario_OneReplicateAlone_EqualsTheSameReplicateOfMany(string name)
    {
        var scenario = ScenarioLoader.Load(RepositoryRoot.Combine($"scenarios/{name}")).Scenario.ShouldNotBeNull();
        var blueprint = new Blueprint(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = DefaultReplicates };

        var many = await RunAsync(blueprint, options);
        var alone = await RunAsync(blueprint, options with { FirstReplicate = 7, Replicates = 1 });

        LedgerDiff.First([many.Ledgers[7]], alone.Ledgers).ShouldBeNull();
    }

    private static IEnumerable<RunOptions> Variations(RunOptions options) =>
    [
        options with { Threads = 2 },
        options with { Threads = 2, BatchSize = 3 },
        options with { BatchSize = 64 },
        options with { FirmsPerBlock = 16 },
    ];

    private static ExpectedDigest Expected(string folder) => File.Exists(Path.Combine(folder, ExpectedDigest.FileName))
        ? ExpectedDigest.Read(folder)
        : new ExpectedDigest(DefaultReplicates, "", "");

    private static void Compare(ExpectedDigest found, ExpectedDigest expected, string folder)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
        {
            found.Write(folder);
        }
        else if (expected.Platform == ExpectedDigest.ThisPlatform)
        {
            found.Digest.ShouldBe(expected.Digest, $"the results of {folder} have changed");
        }
    }

    private static async Task<RunOutcome> RunAsync(Blueprint blueprint, RunOptions options)
    {
        var outcome = await new LocalEngine().RunAsync(blueprint, options, NoStore.Instance, progress: null, CancellationToken.None);
        outcome.Failures.ShouldBeEmpty();
        return outcome;
    }
}
