using FsCheck.Fluent;
using Simulator.Core.Draws;
using Simulator.Core.Targeting;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Core.Tests.Targeting;

/// <summary>The race finds the firms that ranking everybody would find (M4).</summary>
public sealed class FirmRankingTests
{
    private const double LargestWeekly = 2;

    private static readonly KeyedDraws Draws = new(31, 2);
    private static readonly World World = Testing.Worlds.Small(firms: 900);

    [Fact]
    public void First_OfAnyRace_EqualsRankingEverybody() => Properties.Hold(Prop.ForAll(
        Gen.Choose(1, 300).ToArbitrary(), Gen.Choose(1, 40).ToArbitrary(), Gen.Choose(0, 100_000).ToArbitrary(),
        (firms, count, week) =>
        {
            var race = Race(firms, week, spread: 6);

            ShouldBeHeadsOf(Ranked(race), First(race, [count]), [count]);
        }));

    /// <summary>A list that is divided: each cut alone holds the first to finish.</summary>
    [Fact]
    public void First_WithSeveralCuts_EqualsRankingEverybodyAtEachOfThem() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 15).ArrayOf(3).ToArbitrary(), Gen.Choose(1, 300).ToArbitrary(), Gen.Choose(0, 100_000).ToArbitrary(),
        (parts, firms, week) =>
        {
            var race = Race(firms, week, spread: 6);
            int[] counts = [parts[0], parts[0] + parts[1], parts.Sum()];

            ShouldBeHeadsOf(Ranked(race), First(race, counts), counts);
        }));

    [Fact]
    public void First_OfAListThatIsKept_IsTheSameInEveryWeekAndAtEveryLength()
    {
        var shortlist = new Shortlist(keeps: true);
        foreach (var (week, count) in ((int, int)[])[(-3, 30), (0, 30), (1, 5), (2, 45), (3, 150), (4, 30), (9, 1), (8, 400), (500, 30)])
        {
            var race = Race(200, week, spread: 6);

            var found = FirmRanking.First(race, [count], shortlist, Draws, new Scratch(), new Weekly()).ToArray();

            ShouldBeHeadsOf(Ranked(race), found, [count], $"week {week}");
        }
    }

    /// <summary>However wrong it is about how many finish in a time, it finds the same firms.</summary>
    [Theory]
    [InlineData(1e-3)]
    [InlineData(1)]
    [InlineData(1e3)]
    public void First_AfterMisleadingRaces_IsTheSame(double lift)
    {
        var shortlist = new Shortlist(keeps: true);
        for (var i = 0; i < 100; i++)
        {
            shortlist.Learn(lift);
        }

        foreach (var week in Enumerable.Range(0, 12))
        {
            var race = Race(200, week, spread: 6);

            var found = FirmRanking.First(race, [30], shortlist, Draws, new Scratch(), new Weekly()).ToArray();

            ShouldBeHeadsOf(Ranked(race), found, [30], $"week {week}");
        }
    }

    [Fact]
    public void First_OfAnotherReplicateAfterClearing_IsItsOwn()
    {
        var (shortlist, other) = (new Shortlist(keeps: true), new KeyedDraws(31, 3));
        var race = Race(200, 5, spread: 6);
        FirmRanking.First(race, [20], shortlist, Draws, new Scratch(), new Weekly());

        shortlist.Clear();
        var found = FirmRanking.First(race, [20], shortlist, other, new Scratch(), new Weekly()).ToArray();

        ShouldBeHeadsOf(Ranked(race, other), found, [20]);
    }

    [Fact]
    public void First_OfMoreThanThereAre_IsEverybodyWithAWeight()
    {
        var race = Race(50, 3, spread: 6);

        First(race, [500]).Order().ShouldBe(Ranked(race).Order());
        ShouldBeHeadsOf(Ranked(race), First(race, [10, 500]), [10, 500]);
    }

    /// <summary>Where there is room for everybody, nobody is left out for being tired or far away.</summary>
    [Theory]
    [InlineData(-5)]
    [InlineData(-13)]
    [InlineData(-20)]
    [InlineData(-40)]
    public void First_OfMoreThanThereAre_HoldsFirmsWithVeryLowScoresToo(double lowest)
    {
        var race = new FirmRanking.Race(77, new FirmPool(World, Enumerable.Range(0, 30)), Bound: 1, Week: 3, Index: 1);
        var scores = new double[30];
        (scores[4], scores[17]) = (lowest, lowest);

        var found = FirmRanking.First(race, [40], new Shortlist(keeps: false), Draws, new Scratch(), new Given(scores)).ToArray();

        found.Order().ShouldBe(Enumerable.Range(0, 30));
    }

    [Fact]
    public void First_OfVeryUnequalWeights_IsStillTheWholeRanking()
    {
        var race = Race(40, 3, spread: 10);

        ShouldBeHeadsOf(Ranked(race), First(race, [30]), [30]);
    }

    [Fact]
    public void First_OfNobody_IsNobody()
    {
        First(Race(20, 1, spread: 6), [0]).ShouldBeEmpty();
        First(Race(20, 1, spread: 6) with { Pool = new FirmPool(World, []) }, [2]).ShouldBeEmpty();
        First(Race(20, 1, spread: 6) with { Pool = new FirmPool(World, [1, 2]).Weighted(_ => 0) }, [2]).ShouldBeEmpty();
    }

    /// <summary>Scores such that all finish within 10⁻⁸ of each other: too close for vectors, so all times are computed exactly. Then, and only
    /// then, the list is in order.</summary>
    [Theory]
    [InlineData(1e-11)]
    [InlineData(1e-13)]
    public void First_OfFirmsThatFinishAllButTogether_EqualsRankingThemByExactTimes(double apart)
    {
        const int Firms = 200;
        var race = Race(Firms, 6, spread: 2);
        var order = Permutation.Order(3 * Firms, seed: 5);
        var scores = new double[3 * Firms];
        foreach (var at in Enumerable.Range(0, race.Pool.Firms.Length).Where(at => race.Pool.Weights[at] > 0))
        {
            var firm = race.Pool.Firms[at];
            scores[firm] = Math.Log(-Math.Log(Uniform(race, race.Pool.Hashes[at], Draws)) / (race.Pool.Weights[at] * (1 + (apart * order[firm]))));
        }

        race = race with { Bound = Math.Exp(scores.Max()) * (1 + 1e-9) };
        var ranked = Ranked(race, score: firm => scores[firm]).ToArray();

        var found = FirmRanking.First(race, [10, 30], new Shortlist(keeps: false), Draws, new Scratch(), new Given(scores)).ToArray();

        found.ShouldBe(ranked.Take(30));
    }

    [Fact]
    public void Smallest_OfAnyValues_AreAtTheFront() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 60).ArrayOf().ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(),
        (numbers, count) =>
        {
            var (values, positions) = (numbers.Select(number => (double)number).ToArray(), Enumerable.Range(0, numbers.Length).ToArray());

            Selection.Smallest(values, positions, Math.Min(count, numbers.Length));

            values.Take(count).Order().ShouldBe(numbers.Order().Take(count).Select(number => (double)number));
            positions.Select(position => (double)numbers[position]).ShouldBe(values, "positions go with their values");
            positions.Order().ShouldBe(Enumerable.Range(0, numbers.Length));
        }));

    private static void ShouldBeHeadsOf(IEnumerable<int> ranked, int[] found, int[] counts, string? where = null)
    {
        var all = ranked.ToArray();
        found.Length.ShouldBe(Math.Min(counts[^1], all.Length), where);
        foreach (var count in counts)
        {
            found.Take(count).Order().ShouldBe(all.Take(count).Order(), where);
        }
    }

    private static int[] First(in FirmRanking.Race race, int[] counts) =>
        FirmRanking.First(race, counts, new Shortlist(keeps: false), Draws, new Scratch(), new Weekly()).ToArray();

    private static IEnumerable<int> Ranked(FirmRanking.Race race, KeyedDraws? draws = null, Func<int, double>? score = null) =>
        Enumerable.Range(0, race.Pool.Firms.Length)
            .Where(at => race.Pool.Weights[at] > 0)
            .OrderBy(at => -Math.Log(Uniform(race, race.Pool.Hashes[at], draws ?? Draws))
                / (race.Pool.Weights[at] * Math.Exp((score ?? Weekly.Of)(race.Pool.Firms[at]))))
            .Select(at => race.Pool.Firms[at]);

    /// <summary>By definition: four weeks share a block, and each has a word of it; below it stands the firm's hash.</summary>
    private static double Uniform(in FirmRanking.Race race, uint firm, KeyedDraws draws)
    {
        var tick = KeyedDraws.Tick(race.Week);
        var block = Philox.Block(
            KeyedDraws.Counter(Purpose.Targeting, race.Host, firm, tick / 4, race.Index), draws.Seed, draws.Replicate);
        uint[] words = [block.A, block.B, block.C, block.D];
        return KeyedDraws.ToUnit(words[tick % 4], firm);
    }

    /// <summary>Every third of some firms, with weights some of which are zero.</summary>
    private static FirmRanking.Race Race(int firms, int week, double spread)
    {
        var pool = new FirmPool(World, Enumerable.Range(0, firms).Select(at => 3 * at)).Weighted(Weight);
        return new FirmRanking.Race(77, pool, LargestWeekly, week, 1);

        float Weight(int firm) =>
            firm % 11 == 10 ? 0f : (float)Math.Exp(spread * (Draws.Uniform(Purpose.Population, (uint)firm, 0, 0) - 0.5));
    }

    private readonly struct Weekly : IWeeklyScore
    {
        public static double Of(int firm) => Math.Log(LargestWeekly / 4 * (1 + (firm % 4)));

        public void Fill(ReadOnlySpan<int> firms, Span<double> found)
        {
            for (var i = 0; i < firms.Length; i++)
            {
                found[i] = Of(firms[i]);
            }
        }
    }

    private readonly struct Given(double[] scores) : IWeeklyScore
    {
        public void Fill(ReadOnlySpan<int> firms, Span<double> found)
        {
            for (var i = 0; i < firms.Length; i++)
            {
                found[i] = scores[firms[i]];
            }
        }
    }
}
