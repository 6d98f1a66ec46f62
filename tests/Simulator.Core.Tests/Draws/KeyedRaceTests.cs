using FsCheck.Fluent;
using Simulator.Core.Draws;
using Simulator.Testing;

namespace Simulator.Core.Tests.Draws;

/// <summary>The race looks at many firms at a time; it must find what looking at one after the other finds.</summary>
public sealed class KeyedRaceTests
{
    private const uint Host = 77;
    private static readonly uint Tick = KeyedDraws.Tick(5);

    [Fact]
    public void Collect_ForAllLengthsAndLimits_EqualsTheScalarDefinition() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(-6, 6).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (length, magnitude, seed) =>
        {
            var (entities, weights, draws) = Race(length, (uint)seed);
            var limit = Math.Pow(10, magnitude / 2.0);

            Collected(draws, entities, weights, limit).ShouldBe(Scalar(draws, entities, weights, limit));
        }));

    [Fact]
    public void Collect_ForAllLengthsAndLimits_MissesNoWinner() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(-6, 6).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (length, magnitude, seed) =>
        {
            var (entities, weights, draws) = Race(length, (uint)seed);
            var limit = Math.Pow(10, magnitude / 2.0);
            var found = Collected(draws, entities, weights, limit).Select(hit => hit.Position).ToHashSet();

            Enumerable.Range(0, length)
                .Where(i => -Math.Log(Uniform(draws, entities[i])) < limit * weights[i] && !found.Contains(i)).ShouldBeEmpty();
        }));

    [Fact]
    public void Collect_OfEveryLengthUpToForty_EqualsTheScalarDefinition()
    {
        for (var length = 0; length <= 40; length++)
        {
            var (entities, weights, draws) = Race(length, seed: 11);

            Collected(draws, entities, weights, 0.5).ShouldBe(Scalar(draws, entities, weights, 0.5));
        }
    }

    [Fact]
    public void Collect_WithWeightZero_NeverFindsTheEntity()
    {
        var (entities, _, draws) = Race(64, seed: 3);

        Collected(draws, entities, new float[64], 1e30).ShouldBeEmpty();
    }

    [Fact]
    public void Collect_WithAnEndlessLimit_FindsEverybodyInOrder()
    {
        var (entities, _, draws) = Race(37, seed: 3);
        var weights = Enumerable.Repeat(1f, 37).ToArray();

        Collected(draws, entities, weights, 1e30).Select(hit => hit.Position).ShouldBe(Enumerable.Range(0, 37));
    }

    [Fact]
    public void Enter_ForAllLengthsAndLimits_EqualsAScalarFilter() => Properties.Hold(Prop.ForAll(
        Gen.Choose(0, 100).ToArbitrary(), Gen.Choose(-6, 6).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (length, magnitude, seed) => EnterEqualsAScalarFilter(length, Math.Pow(10, magnitude / 2.0), (uint)seed)));

    [Theory]
    [InlineData(1e-30)]
    [InlineData(0.5)]
    [InlineData(1e30)]
    [InlineData(1e300)]
    public void Enter_OfEveryLengthUpToForty_EqualsAScalarFilter(double limit)
    {
        for (var length = 0; length <= 40; length++)
        {
            EnterEqualsAScalarFilter(length, limit, seed: 11);
        }
    }

    [Fact]
    public void FillNoise_OfEveryLengthAndWeek_IsAWordOfTheSharedBlock()
    {
        for (var length = 0; length <= 40; length++)
        {
            var (entities, _, draws) = Race(length, seed: 11);
            var noise = new uint[KeyedRace.WeeksPerBlock * length];

            KeyedRace.FillNoise(draws, Purpose.Targeting, Host, entities, week: 6, 2, noise);

            for (var week = 4; week < 8; week++)
            {
                KeyedRace.NoiseOf(noise, KeyedRace.PlaceInBlock(week)).ToArray().ShouldBe(entities.Select(entity => Word(draws, entity, week)));
            }
        }
    }

    [Fact]
    public void BlockOf_FourWeeksInARow_IsTheSameAndChangesWithTheNext()
    {
        Enumerable.Range(-4, 8).Select(KeyedRace.BlockOf).Distinct().Count().ShouldBe(2);
        KeyedRace.BlockOf(-1).ShouldNotBe(KeyedRace.BlockOf(0));
    }

    /// <summary>Words of one block are as good as independent: over 100,000 blocks the correlation of two weeks stays within 4 standard errors
    /// (probability of a false alarm 6·10⁻⁵).</summary>
    [Fact]
    public void Noise_OfTwoWeeksOfABlock_IsUncorrelated()
    {
        const int Entities = 100_000;
        var noise = new uint[KeyedRace.WeeksPerBlock * Entities];
        var hashes = Enumerable.Range(0, Entities).Select(i => EntityHash.OfPair(9, (uint)i)).ToArray();

        KeyedRace.FillNoise(new KeyedDraws(5, 0), Purpose.Targeting, Host, hashes, week: 0, 0, noise);

        var (first, second) = (Units(0), Units(1));
        var covariance = first.Zip(second, (x, y) => (x - 0.5) * (y - 0.5)).Average();
        Math.Abs(12 * covariance).ShouldBeLessThan(4 / Math.Sqrt(Entities));

        double[] Units(int place) => [.. KeyedRace.NoiseOf(noise, place).ToArray().Zip(hashes, KeyedRace.Unit)];
    }

    private static void EnterEqualsAScalarFilter(int length, double limit, uint seed)
    {
        const int From = 512;
        var (_, weights, draws) = Race(length, seed);
        uint[] words = [.. Enumerable.Range(0, length).Select(i => Philox.Block(new PhiloxBlock((uint)i, 0, 0, 0), draws.Seed, 0).A)];
        var (places, foundWords) = (new int[length + KeyedRace.Padding], new uint[length + KeyedRace.Padding]);

        var count = KeyedRace.Enter(words, weights, limit, From, places, foundWords);

        Enumerable.Range(0, count).Select(at => (places[at], foundWords[at])).ShouldBe(
            from i in Enumerable.Range(0, length)
            where (~words[i] >> 1) * (1f / (1L << 31)) < (float)limit * 1.00001f * weights[i]
            select (From + i, words[i]));
    }

    private static uint Word(KeyedDraws draws, uint entity, int week)
    {
        var tick = KeyedDraws.Tick(week);
        var block = Philox.Block(KeyedDraws.Counter(Purpose.Targeting, Host, entity, tick / 4, 2), draws.Seed, draws.Replicate);
        uint[] words = [block.A, block.B, block.C, block.D];
        return words[tick % 4];
    }

    private static (uint[] Entities, float[] Weights, KeyedDraws Draws) Race(int length, uint seed)
    {
        var draws = new KeyedDraws(seed, 1);
        var entities = Enumerable.Range(0, length).Select(i => EntityHash.Of(FormattableString.Invariant($"entity-{i}"))).ToArray();
        var weights = Enumerable.Range(0, length)
            .Select(i => i % 5 == 0 ? 0f : (float)Math.Exp(6 * (draws.Uniform(Purpose.Population, (uint)i, 0, 0) - 0.5))).ToArray();
        return (entities, weights, draws);
    }

    private static (int Position, double Uniform)[] Collected(KeyedDraws draws, uint[] entities, float[] weights, double limit)
    {
        var (found, uniforms) = (new int[entities.Length], new double[entities.Length]);
        var count = KeyedRace.Collect(draws, Purpose.Targeting, Host, entities, weights, limit, Tick, 2, found, uniforms);
        return [.. found.Zip(uniforms).Take(count)];
    }

    /// <summary>An entity is found when its word, to 31 bits, lies within limit × weight × 1.00001 of the top.</summary>
    private static (int Position, double Uniform)[] Scalar(KeyedDraws draws, uint[] entities, float[] weights, double limit) =>
    [
        .. from i in Enumerable.Range(0, entities.Length)
           let word = Philox.Block(KeyedDraws.Counter(Purpose.Targeting, Host, entities[i], Tick, 2), draws.Seed, draws.Replicate).A
           where (~word >> 1) * (1f / (1L << 31)) < (float)limit * 1.00001f * weights[i]
           select (i, Uniform(draws, entities[i])),
    ];

    private static double Uniform(KeyedDraws draws, uint entity) => draws.Uniform(Purpose.Targeting, Host, entity, Tick, 2);
}
