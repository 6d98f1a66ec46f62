using FsCheck.Fluent;
using Simulator.Core.Draws;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Ensembles;

/// <summary>The race finds the firms that ranking everybody would find (M4).</summary>
public sealed class CallListTests
{
    private static readonly KeyedDraws Draws = new(31, 2);
    private static readonly World World = Worlds.Small(firms: 900);

    [Fact]
    public void First_OfAnyRace_EqualsRankingEverybody() => Properties.Hold(Prop.ForAll(
        Gen.Choose(1, 300).ToArbitrary(), Gen.Choose(1, 40).ToArbitrary(), Gen.Choose(0, 100_000).ToArbitrary(),
        (firms, count, week) =>
        {
            var race = Race(firms, week, spread: 6);

            First(race, count).ShouldBe(Ranked(race).Take(count));
        }));

    [Fact]
    public void First_OfAListThatIsKept_IsTheSameInEveryWeekAndAtEveryLength()
    {
        var shortlist = new Shortlist(keeps: true);
        foreach (var (week, count) in ((int, int)[])[(-3, 30), (0, 30), (1, 5), (2, 45), (3, 150), (4, 30), (9, 1), (8, 400), (500, 30)])
        {
            var race = Race(200, week, spread: 6);

            CallList.First(race, count, shortlist, Draws, new Weekly()).ToArray().ShouldBe(First(race, count), $"week {week}");
        }
    }

    [Fact]
    public void First_OfMoreThanThereAre_IsEverybodyWithAWeight()
    {
        var race = Race(50, 3, spread: 6);

        First(race, 500).ShouldBe(Ranked(race));
    }

    [Fact]
    public void First_OfVeryUnequalWeights_IsStillTheWholeRanking()
    {
        var race = Race(40, 3, spread: 10);

        First(race, 30).ShouldBe(Ranked(race).Take(30));
    }

    [Fact]
    public void First_OfNobody_IsNobody()
    {
        First(Race(20, 1, spread: 6), 0).ShouldBeEmpty();
        First(Race(20, 1, spread: 6) with { Roll = new FirmRoll(Worlds.Small(), []) }, 2).ShouldBeEmpty();
    }

    [Fact]
    public void Smallest_OfAnyValues_AreAtTheFront() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 60).ArrayOf().ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(),
        (numbers, count) =>
        {
            var (values, positions) = (numbers.Select(number => (double)number).ToArray(), Enumerable.Range(0, numbers.Length).ToArray());
            var expected = positions.OrderBy(i => numbers[i]).ThenBy(i => i).Take(Math.Min(count, numbers.Length)).ToHashSet();

            Selection.Smallest(values, positions, Math.Min(count, numbers.Length));

            positions.Take(expected.Count).ToHashSet().SetEquals(expected).ShouldBeTrue();
            positions.Order().ShouldBe(Enumerable.Range(0, numbers.Length));
        }));

    private static int[] First(CallList.Race race, int count) =>
        CallList.First(race, count, Draws, new Weekly()).ToArray();

    private static IEnumerable<int> Ranked(CallList.Race race) => Enumerable.Range(0, race.Roll.Firms.Length)
        .Where(at => race.Roll.Weights[at] > 0)
        .OrderBy(at => -Math.Log(Uniform(race, race.Roll.Hashes[at])) / (race.Roll.Weights[at] * new Weekly().Of(race.Roll.Firms[at])))
        .Select(at => race.Roll.Firms[at]);

    /// <summary>By definition: four weeks share a block, and each has a word of it; below it stands the firm's hash.</summary>
    private static double Uniform(CallList.Race race, uint firm)
    {
        var tick = KeyedDraws.Tick(race.Week);
        var block = Philox.Block(
            KeyedDraws.Counter(Purpose.Targeting, race.Host, firm, tick / 4, race.Index), Draws.Seed, Draws.Replicate);
        uint[] words = [block.A, block.B, block.C, block.D];
        return KeyedDraws.ToUnit(words[tick % 4], firm);
    }

    /// <summary>Every third of some firms, with weights some of which are zero.</summary>
    private static CallList.Race Race(int firms, int week, double spread)
    {
        var roll = new FirmRoll(World, Enumerable.Range(0, 3 * firms)).Only(firm => firm % 3 == 0);
        return new CallList.Race(77, roll.Weighted(Enumerable.Range(0, firms).Select(Weight)), 2, week, 1);

        float Weight(int firm) =>
            firm % 11 == 10 ? 0f : (float)Math.Exp(spread * (Draws.Uniform(Purpose.Population, (uint)firm, 0, 0) - 0.5));
    }

    private readonly struct Weekly : IWeeklyWeight
    {
        public double Of(int firm) => 0.5 + (firm % 4 * 0.5);
    }
}
