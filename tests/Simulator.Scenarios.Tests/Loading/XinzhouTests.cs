using System.Diagnostics;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Scenarios.Loading;

namespace Simulator.Scenarios.Tests.Loading;

public sealed class XinzhouTests
{
    private readonly Scenario _xinzhou = Samples.Load(Samples.Xinzhou);

    [Fact]
    public void Load_Xinzhou_HasTheFactsOfTheRecord()
    {
        var world = _xinzhou.World;

        (world.Cities.Length, world.Firms.Length, world.Events.Length, world.Sectors.Length).ShouldBe((15, 1000, 9, 8));
        (_xinzhou.Replicates, _xinzhou.Seed, _xinzhou.RecordWeek).ShouldBe((500, 20170101u, 47));
        world.Events.Where(entry => entry.Signs).Select(entry => entry.Id).ShouldBe(["zhenjiang", "zhuhai", "beijing-roadshow"]);
        world.Provinces.Single().SignedTarget.Yi.ShouldBe(752);
    }

    [Fact]
    public void Load_Xinzhou_ComparesEveryComparableFigure()
    {
        var byId = _xinzhou.Comparisons.ToDictionary(pair => pair.Figure.Id, pair => pair.Statistic);

        byId.Count.ShouldBe(_xinzhou.Record!.Figures.Count(figure => figure.IsRepresented));
        byId["signed_count"].ShouldBe(new Statistic(Stage.Signed, Basis.Flow, Metric.Count, 47));
        byId["landed_count"].Stage.ShouldBe(Stage.Registered);
        byId["funds"].ShouldBe(new Statistic(Stage.Funded, Basis.Flow, Metric.FundsInPlace, 47));
        byId["large_count"].AtLeast.Yi.ShouldBe(30);
        byId["top500_count"].FirmClass.ShouldBe(1);
        byId["zhuhai_count"].Event.ShouldBe(_xinzhou.World.Events.ToList().FindIndex(entry => entry.Id == "zhuhai"));
        _xinzhou.Record.Figure("beijing_amount")!.Value.ShouldBeNull();
        _xinzhou.Record.Figure("signed_amount")!.Value.ShouldBe(11_216_000);
    }

    [Fact]
    public void Load_CampaignShorterThanRecord_ComparesNothing()
    {
        var scenario = Samples.Load(Samples.Xinzhou, "meta.weeks=46");

        scenario.Comparisons.ShouldBeEmpty();
        scenario.RecordWeek.ShouldBe(45);
    }

    [Fact]
    public void Load_Xinzhou_TakesUnder150MillisecondsWarm()
    {
        var fastest = Enumerable.Range(0, 5).Min(_ => Milliseconds(() => Samples.Load(Samples.Xinzhou)));

        fastest.ShouldBeLessThan(150);
    }

    [Fact]
    public void Load_Variant_HasNoProblems() =>
        ScenarioLoader.Load(Samples.Xinzhou, strategy: "service-first").Problems.ShouldBeEmpty();

    private static double Milliseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
