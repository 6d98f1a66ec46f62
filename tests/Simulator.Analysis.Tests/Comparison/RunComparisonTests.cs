using Simulator.Analysis.Comparison;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Analysis.Tests.Comparison;

public sealed class RunComparisonTests
{
    private const int Replicates = 40;
    private const int LastWeek = 77;
    private static readonly World Base = Worlds.Rich();

    private static readonly ComparedRun AsItIs = Run("as it is", Base);
    private static readonly ComparedRun BetterService = Run("better service", Map(Base, city => city with { ServiceQuality = 0.725 }));

    [Fact]
    public void Compare_AStrategyWithItselfUnderAnotherName_FindsEveryDifferenceExactlyZero()
    {
        var renamed = Run("renamed", Map(Base, city => city with { Strategy = city.Strategy with { Id = "other" } }));

        var result = RunComparison.Compare([AsItIs, renamed], LastWeek);

        result.Pairs.Length.ShouldBe(Measure.All.Length);
        foreach (var pair in result.Pairs)
        {
            (pair.Difference!.Value.Band, pair.Difference.Value.HalfWidth95, pair.ProbabilityFirstBetter, pair.VarianceRatio)
                .ShouldBe((default, 0, 0.5, 0), pair.Measure.ToString());
        }

        result.Curves.SelectMany(curve => curve.Weeks).ShouldAllBe(week => week.Band == default && week.HalfWidth95 == 0);
        result.Curves.ShouldAllBe(curve => curve.Overtaking == null && curve.ClearFromWeek == null);
    }

    [Fact]
    public void Compare_UnderCommonRandomNumbers_IsNarrowerThanIndependentDraws()
    {
        var result = RunComparison.Compare([AsItIs, BetterService], LastWeek);

        foreach (var pair in result.Pairs)
        {
            pair.Difference!.Value.HalfWidth95!.Value.ShouldBeLessThan(pair.IndependentHalfWidth95!.Value, pair.Measure.ToString());
            pair.VarianceRatio!.Value.ShouldBeLessThan(1, pair.Measure.ToString());
        }
    }

    [Fact]
    public void Compare_ThreeRuns_HasEveryPairOnceTheEarlierFirst()
    {
        var result = RunComparison.Compare([AsItIs, BetterService, AsItIs with { Name = "again" }], LastWeek);

        result.Pairs.Select(pair => (pair.A, pair.B)).Distinct()
            .ShouldBe([("as it is", "better service"), ("as it is", "again"), ("better service", "again")]);
        result.Values.Length.ShouldBe(3 * Measure.All.Length);
    }

    [Fact]
    public void Compare_ThePairTurnedRound_TurnsEverySign()
    {
        var there = RunComparison.Compare([AsItIs, BetterService], LastWeek).Pairs;
        var back = RunComparison.Compare([BetterService, AsItIs], LastWeek).Pairs;

        foreach (var (one, other) in there.Zip(back))
        {
            one.Difference!.Value.Band.Mean.ShouldBe(-other.Difference!.Value.Band.Mean, 1e-9);
            one.ProbabilityFirstBetter.ShouldBe(1 - other.ProbabilityFirstBetter, 1e-12);
            one.VarianceRatio!.Value.ShouldBe(other.VarianceRatio!.Value, 1e-9);
        }
    }

    [Fact]
    public void Compare_RunsWithFailedBatches_PairsTheReplicatesOfBoth()
    {
        var lame = BetterService with { Ledgers = [.. BetterService.Ledgers.Where(ledger => ledger.Replicate % 4 != 1)] };

        var pair = RunComparison.Compare([AsItIs, lame], LastWeek).Pairs[0];

        pair.Replicates.ShouldBe(Replicates * 3 / 4);
        pair.Difference!.Value.Band.Mean.ShouldBe(
            Signed(AsItIs with { Ledgers = [.. AsItIs.Ledgers.Where(ledger => ledger.Replicate % 4 != 1)] }) - Signed(lame), 1e-9);
    }

    [Fact]
    public void CostPerLanded_OfARun_IsMoneySpentOverTheAmountOfItsOwnContractsThatLanded()
    {
        var ledgers = AsItIs.Ledgers;
        var expected = ledgers.Average(ledger => ledger.Cities.Sum(city => city.SpentWan)
            / (ledger.Cities.SelectMany(city => city.Deals)
                .Where(deal => deal.Times.SignedWeeks >= 0 && deal.Times.RegisteredWeeks < LastWeek + 1 && !deal.Existing)
                .Sum(deal => deal.AmountWan) / 10_000.0));

        var value = RunComparison.Compare([AsItIs, BetterService], LastWeek).Values.First(entry => entry.Measure == Measure.CostPerLanded);

        value.Band!.Value.Mean.ShouldBe(expected, 1e-9);
    }

    [Fact]
    public void CostPerLanded_WhereNothingLanded_StatesNoMeanButStillWhoIsBetter()
    {
        var idle = AsItIs with
        {
            Name = "idle",
            Ledgers = [.. AsItIs.Ledgers.Select(ledger => ledger with { Cities = [.. ledger.Cities.Select(city => city with { Deals = [] })] })],
        };

        var pair = RunComparison.Compare([AsItIs, idle], LastWeek).Pairs.First(entry => entry.Measure == Measure.CostPerLanded);

        (pair.WithoutValue, pair.Difference, pair.VarianceRatio, pair.ProbabilityFirstBetter).ShouldBe((Replicates, null, null, 1));
    }

    [Fact]
    public void Compare_CampaignsOfUnequalLength_LeavesTheCostOutAndEndsWithTheShorter()
    {
        var longer = Run("longer", Base with { Calendar = Base.Calendar with { Weeks = LastWeek + 9 } });

        var result = RunComparison.Compare([AsItIs, longer], LastWeek);

        result.Pairs.ShouldAllBe(pair => pair.Measure != Measure.CostPerLanded && pair.Difference!.Value.Band == default);
        result.Curves.ShouldAllBe(curve => curve.Weeks.Length == LastWeek + 1);
    }

    [Fact]
    public void Compare_BeyondTheEndOrOneRunTwice_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => RunComparison.Compare([AsItIs, BetterService], LastWeek + 1));
        Should.Throw<ArgumentException>(() => RunComparison.Compare([AsItIs, AsItIs], LastWeek));
        Should.Throw<ArgumentException>(() => RunComparison.Compare([AsItIs], LastWeek));
    }

    private static double Signed(ComparedRun run) =>
        run.Ledgers.Average(ledger => ledger.Cities.SelectMany(city => city.Deals).Count(deal => deal.Times.SignedWeeks >= 0));

    private static ComparedRun Run(string name, World world) => new(name, world, Simulator.Testing.Runs.Ledgers(world, Replicates));

    private static World Map(World world, Func<Core.Cities.CityParameters, Core.Cities.CityParameters> change) =>
        world with { Cities = [.. world.Cities.Select(change)] };
}
