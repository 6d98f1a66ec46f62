using System.Diagnostics;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Scenarios.Loading;

namespace Simulator.Scenarios.Tests.Firms;

public sealed class FirmGeneratorTests
{
    private const string MoreFirms =
        "firms=[{id: acme, region: south, sector: steel, class: state, capital: 30 亿元}, {id: zeta, region: south, sector: tea, class: state, capital: 1 亿元}]";

    private readonly Scenario _small = Samples.LoadSmall();

    [Fact]
    public void Load_LargerCount_LeavesTheOtherFirmsUnchanged()
    {
        var more = Samples.LoadSmall("firm_generator.count=13");

        more.World.Firms.Length.ShouldBe(_small.World.Firms.Length + 1);
        _small.World.Firms.Zip(more.World.Firms).ShouldAllBe(pair => FirmEquality.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Load_OtherExplicitFirms_LeaveGeneratedOnesUnchanged()
    {
        var more = Samples.LoadSmall(MoreFirms);

        Generated(_small).Zip(Generated(more)).ShouldAllBe(pair => FirmEquality.Same(pair.First, pair.Second));
        _small.Names.Firm(5).ShouldBe(more.Names.Firm(6));
    }

    [Fact]
    public void Load_OtherRunSeed_LeavesFirmsUnchanged() =>
        _small.World.Firms.Zip(Samples.LoadSmall("meta.seed=99").World.Firms).ShouldAllBe(pair => FirmEquality.Same(pair.First, pair.Second));

    [Fact]
    public void Load_OtherPopulationSeed_ChangesFirms() =>
        _small.World.Firms.Zip(Samples.LoadSmall("firm_generator.seed=99").World.Firms)
            .Count(pair => !FirmEquality.Same(pair.First, pair.Second)).ShouldBeGreaterThan(6);

    [Fact]
    public void Load_Small_HasPinnedFirms() =>
        Expectation.Check("small-firms",
            string.Concat(_small.World.Firms.Select((firm, at) => Show(firm) + " " + _small.Names.Firm(at).Zh + "\n")));

    /// <summary>Frequencies of 20 000 firms against their shares: 5 standard errors, so a false alarm in about 1 of 300 000 runs per
    /// share.</summary>
    [Fact]
    public void Load_ManyFirms_HaveTheShares()
    {
        const int Count = 20_000;
        var firms = Generated(Samples.LoadSmall($"firm_generator.count={Count}")).ToList();

        Near(firms.Count(firm => firm.Class == 0), 0.75);
        Near(firms.Count(firm => firm.Sector == 1), 0.5);
        Near(firms.Count(firm => firm.Region == 0), 0.25);
        Near(firms.Count(firm => firm.HomeProvince == 0), 0.4);
        Near(firms.Count(firm => firm.HomeCity == 1), 0.2);
        Near(firms.Count(firm => firm.Chambers.Contains(0)), 0.75 * 0.5);
        firms.ShouldAllBe(firm => firm.Capital.Yi >= (firm.Class == 0 ? 1 : 10) && firm.Capital.Yi <= (firm.Class == 0 ? 100 : 1000));

        void Near(int count, double share) =>
            Math.Abs(count - (Count * share)).ShouldBeLessThan(5 * Math.Sqrt(Count * share * (1 - share)));
    }

    [Fact]
    public void Load_HundredThousandFirms_TakesUnderThreeSecondsAndHasUniqueHashes()
    {
        var watch = Stopwatch.StartNew();

        var firms = Samples.LoadSmall("firm_generator.count=100000").World.Firms;

        watch.Elapsed.TotalSeconds.ShouldBeLessThan(3);
        firms.Length.ShouldBe(100_001);
        firms.Select(firm => firm.Hash).Distinct().Count().ShouldBe(firms.Length);
        firms.ShouldAllBe(firm => firm.Hash == EntityHash.Of(firm.Id));
    }

    private static IEnumerable<FirmParameters> Generated(Scenario scenario) =>
        scenario.World.Firms.Where(firm => firm.Id.StartsWith('f'));

    private static string Show(FirmParameters firm) => FormattableString.Invariant(
        $"{firm.Id} region {firm.Region} sector {firm.Sector} class {firm.Class} home {firm.HomeProvince}/{firm.HomeCity} capital {firm.Capital.Wan} chambers [{string.Join(' ', firm.Chambers)}]");
}
