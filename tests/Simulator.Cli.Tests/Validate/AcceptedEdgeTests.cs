using Simulator.Core.Worlds;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Validate;

/// <summary>Edges that the validator accepts can be run: no table divides by zero, no week lacks its host.</summary>
public sealed class AcceptedEdgeTests
{
    private const string Small = "tests/Simulator.Scenarios.Tests/Valid/small.yaml";
    private static readonly string[] Bare = ["events=", "shocks=", "meta.promotion_start=0"];

    public static TheoryData<string> Edges =>
    [
        "meta.weeks=1", "meta.promotion_start=20", "strategies={default: passive}", "city_defaults.promotion=100000000 万元",
        "city_defaults.purse=0 万元", "city_defaults.land=0 亩", "cities.alpha.target_weight=0", "cities.alpha.sectors=",
        "firms.acme.capital=0.05 亿元", "firms.acme.attention=1000", "params.opportunity.rate=52", "params.clocks.visit=0",
        "params.landing.realised=0", "params.landing.realised_sd=1", "params.costs.team=0.001 万元",
    ];

    [Theory]
    [MemberData(nameof(Edges))]
    public void Run_AcceptedEdge_YieldsALedger(string edge)
    {
        var result = ScenarioLoader.Load(RepositoryRoot.Combine(Small), [.. Bare, edge]);

        result.Problems.ShouldBeEmpty();
        new Atlas(result.Scenario!.World).World.ShouldBeSameAs(result.Scenario.World);
        Runs.Ledgers(result.Scenario.World).Length.ShouldBe(1);
    }
}
