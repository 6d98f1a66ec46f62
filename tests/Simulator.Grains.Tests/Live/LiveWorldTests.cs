using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Grains.Tests.Live;

/// <summary>A world that is played live, with a grain for every agent, yields the bits of the ensemble.</summary>
public sealed class LiveWorldTests(Silo silo) : IClassFixture<Silo>
{
    private const int Replicate = 1;

    public static TheoryData<string> Scenarios => Published.Names;

    public static TheoryData<string> Pinned => [.. PinnedWorlds.All.Select(pinned => pinned.Name)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Ledger_OfEveryScenarioAndVariant_IsThatOfTheEnsemble(string name)
    {
        var scenario = Published.Load(name);

        await EqualsEnsembleAsync(scenario.World, scenario.Seed);
    }

    [Theory]
    [MemberData(nameof(Pinned))]
    public Task Ledger_OfEveryPinnedWorld_IsThatOfTheEnsemble(string name) =>
        EqualsEnsembleAsync(PinnedWorlds.All.Single(pinned => pinned.Name == name).World, Runs.Seed);

    private async Task EqualsEnsembleAsync(World world, uint seed)
    {
        var expected = Runs.Ledgers(world, Replicate + 1, seed)[Replicate];

        var live = await silo.PlayAsync(world, Replicate, seed);

        live.Fault.ShouldBeNull();
        LedgerDiff.First(world, [expected], [live.Ledger!]).ShouldBeNull();
        Engine.Ledgers.LedgerDigest.Of([live.Ledger!]).ShouldBe(Engine.Ledgers.LedgerDigest.Of([expected]));
    }
}
