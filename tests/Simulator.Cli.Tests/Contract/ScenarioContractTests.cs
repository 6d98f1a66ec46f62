using Simulator.Cli.Tests.Support;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Storage;
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
        var atlas = new Atlas(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = expected.Replicates, Threads = 1 };

        var reference = await RunAsync(atlas, options);

        foreach (var variation in Variations(options))
        {
            var varied = await RunAsync(atlas, variation);
            LedgerDiff.First(scenario.World, reference.Ledgers, varied.Ledgers).ShouldBeNull(variation.ToString());
            varied.Digest.ShouldBe(reference.Digest, variation.ToString());
        }

        Compare(expected with { Digest = reference.Digest, Platform = ExpectedDigest.ThisPlatform }, expected, folder);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Scenario_OneReplicateAlone_EqualsTheSameReplicateOfMany(string name)
    {
        var scenario = ScenarioLoader.Load(RepositoryRoot.Combine($"scenarios/{name}")).Scenario.ShouldNotBeNull();
        var atlas = new Atlas(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = DefaultReplicates };

        var many = await RunAsync(atlas, options);
        var alone = await RunAsync(atlas, options with { FirstReplicate = 7, Replicates = 1 });

        LedgerDiff.First(scenario.World, [many.Ledgers[7]], alone.Ledgers).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Scenario_WithItsFileInAnotherOrder_YieldsTheSameBits(string name)
    {
        using var folder = new TemporaryFolder();
        ShuffledScenario.Write(RepositoryRoot.Combine($"scenarios/{name}"), folder.Path, seed: 5);
        var scenario = ScenarioLoader.Load(RepositoryRoot.Combine($"scenarios/{name}")).Scenario.ShouldNotBeNull();
        var loaded = ScenarioLoader.Load(folder.Path);
        var reordered = loaded.Scenario.ShouldNotBeNull(string.Join('\n', loaded.Problems));
        var options = new RunOptions { Seed = scenario.Seed, Replicates = 2 };

        var inOrder = await RunAsync(new Atlas(scenario.World), options);
        var shuffled = await RunAsync(new Atlas(reordered.World), options);

        var cities = Positions(reordered.World.Cities.Select(city => city.Id), scenario.World.Cities.Select(city => city.Id));
        var firms = Positions(reordered.World.Firms.Select(firm => firm.Id), scenario.World.Firms.Select(firm => firm.Id));
        cities.ShouldNotBe(Enumerable.Range(0, cities.Length));
        LedgerDiff.First(scenario.World, inOrder.Ledgers, shuffled.Ledgers.Select(ledger => LedgerMap.Back(ledger, cities, firms))).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Scenario_InterruptedAndResumed_YieldsTheSameBits(string name)
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        var scenario = ScenarioLoader.Load(RepositoryRoot.Combine($"scenarios/{name}")).Scenario.ShouldNotBeNull();
        var atlas = new Atlas(scenario.World);
        var options = new RunOptions { Seed = scenario.Seed, Replicates = 5, BatchSize = 2 };
        var store = new FileBatchStore(folder["batches"], RunKey.Of(name));

        await Should.ThrowAsync<OperationCanceledException>(
            () => new StoppingEngine(after: 2, interrupt.Cancel).RunAsync(atlas, options, store, progress: null, interrupt.Token));
        var keptBatches = store.Files;
        var resumed = await new LocalEngine().RunAsync(atlas, options, store, progress: null, CancellationToken.None);

        keptBatches.ShouldBe(1);
        var whole = await RunAsync(atlas, options);
        LedgerDiff.First(scenario.World, whole.Ledgers, resumed.Ledgers).ShouldBeNull();
        resumed.Digest.ShouldBe(whole.Digest);
    }

    /// <summary>For each of some ids, its position among others.</summary>
    private static int[] Positions(IEnumerable<string> ids, IEnumerable<string> among)
    {
        var positions = among.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. ids.Select(id => positions[id])];
    }

    private static IEnumerable<RunOptions> Variations(RunOptions options) =>
    [
        options with { Threads = 2 },
        options with { Threads = 2, BatchSize = 3 },
        options with { BatchSize = 64 },
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

    private static async Task<RunOutcome> RunAsync(Atlas atlas, RunOptions options)
    {
        var outcome = await new LocalEngine().RunAsync(atlas, options, NoStore.Instance, progress: null, CancellationToken.None);
        outcome.Failures.ShouldBeEmpty();
        return outcome;
    }
}
