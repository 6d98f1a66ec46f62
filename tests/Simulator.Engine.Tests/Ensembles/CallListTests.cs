using FsCheck.Fluent;
using Simulator.Core.Draws;
using Simulator.Engine.Ensembles;

namespace Simulator.Engine.Tests.Ensembles;

/// <summary>The race finds the firms that ranking everybody would find (M4).</summary>
public sealed class CallListTests
{
    private static readonly KeyedDraws Draws = new(31, 2);

    [Fact]
    public void First_OfAnyRace_EqualsRankingEverybody() => Properties.Hold(Prop.ForAll(
        Gen.Choose(1, 300).ToArbitrary(), Gen.Choose(1, 40).ToArbitrary(), Gen.Choose(0, 100_000).ToArbitrary(),
        (firms, count, week) =>
        {
            var race = Race(firms, week, spread: 6);

            First(race, count).ShouldBe(Ranked(race).Take(count));
        }));

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
        new CallList().First(new CallList.Race(1, [1, 2], [0, 0], 1, 0, 0), 2, 0, Draws, new Weekly()).ToArray().ShouldBeEmpty();
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
        new CallList().First(race, count, race.Weights.Sum(weight => (double)weight), Draws, new Weekly()).ToArray();

    private static IEnumerable<int> Ranked(CallList.Race race) => Enumerable.Range(0, race.Weights.Length)
        .Where(firm => race.Weights[firm] > 0)
        .OrderBy(firm => -Math.Log(Draws.Uniform(Purpose.Targeting, race.Host, race.Hashes[firm], KeyedDraws.Tick(race.Week), race.Index))
            / (race.Weights[firm] * new Weekly().Of(firm)));

    private static CallList.Race Race(int firms, int week, double spread)
    {
        var weights = Enumerable.Range(0, firms)
            .Select(firm => firm % 11 == 10 ? 0f : (float)Math.Exp(spread * (Draws.Uniform(Purpose.Population, (uint)firm, 0, 0) - 0.5)));
        return new CallList.Race(
            77, [.. Enumerable.Range(0, firms).Select(firm => EntityHash.OfPair(5, (uint)firm))], [.. weights], 2, week, 1);
    }

    private readonly struct Weekly : IWeeklyWeight
    {
        public double Of(int firm) => 0.5 + (firm % 4 * 0.5);
    }
}
