using Simulator.Core.Draws;
using Simulator.Testing;

namespace Simulator.Core.Tests.Draws;

public sealed class KeyedDrawsTests
{
    private static readonly uint Firm = EntityHash.Of("firm-1");
    private static readonly uint City = EntityHash.Of("city-0");

    /// <summary>Computed by an independent implementation of hash, counter and mapping.</summary>
    [Fact]
    public void Uniform_OfPinnedKeys_IsPinned()
    {
        new KeyedDraws(20_130_421, 7).Uniform(Purpose.Taste, Firm, City, KeyedDraws.Tick(12)).ShouldBe(0.013898219384962884);
        new KeyedDraws(1, 0).Uniform(Purpose.Targeting, EntityHash.Of("忻州"), Firm, KeyedDraws.Tick(-78), 3).ShouldBe(0.9159248398786788);
        new KeyedDraws(42, 999).Uniform(Purpose.Prior, EntityHash.Of("a"), 0, KeyedDraws.Persistent).ShouldBe(0.8723213811627137);
    }

    [Theory]
    [InlineData(0u, 0u)]
    [InlineData(0u, 2047u)]
    [InlineData(0x80000000u, 0u)]
    [InlineData(uint.MaxValue, 0u)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    public void ToUnit_OfAnyWords_LiesInTheOpenInterval(uint high, uint low)
    {
        var u = KeyedDraws.ToUnit(high, low);

        u.ShouldBeGreaterThan(0);
        u.ShouldBeLessThan(1);
    }

    [Fact]
    public void ToUnit_OfTheLowestWords_IsHalfAStep()
    {
        KeyedDraws.ToUnit(0, 0).ShouldBe(Math.Pow(2, -54));
        KeyedDraws.ToUnit(0, 2047).ShouldBe(KeyedDraws.ToUnit(0, 0));
        KeyedDraws.ToUnit(0, 2048).ShouldBe(3 * Math.Pow(2, -54));
    }

    [Fact]
    public void ToUnit_OfGrowingWords_Grows()
    {
        uint[] words = [0, 1, 1 << 11, 1 << 20, 1u << 31, uint.MaxValue - 1];

        words.Zip(words.Skip(1)).ShouldAllBe(pair => KeyedDraws.ToUnit(pair.First, 0) < KeyedDraws.ToUnit(pair.Second, 0));
    }

    [Fact]
    public void Uniform_OverManyKeys_IsUniform()
    {
        const int Size = 100_000;
        var draws = new KeyedDraws(3, 0);
        var values = Enumerable.Range(0, Size).Select(i => draws.Uniform(Purpose.Review, Firm, 0, KeyedDraws.Tick(i))).ToArray();

        // n = 100 000; five standard errors, error probability 5.7e-7 each.
        values.Average().ShouldBe(0.5, Samples.MeanTolerance(Math.Sqrt(1 / 12.0), Size));
        values.Average(u => u * u).ShouldBe(1 / 3.0, Samples.MeanTolerance(Math.Sqrt(4 / 45.0), Size));
        values.Zip(values.Skip(1)).Average(pair => pair.First * pair.Second).ShouldBe(0.25, Samples.MeanTolerance(0.25, Size));
    }

    [Fact]
    public void Uniform_WithAnyPartOfTheKeyChanged_IsAnother()
    {
        var draws = new KeyedDraws(1, 2);
        double[] values =
        [
            draws.Uniform(Purpose.Review, 1, 2, 3), draws.Uniform(Purpose.Hold, 1, 2, 3), draws.Uniform(Purpose.Review, 2, 1, 3),
            draws.Uniform(Purpose.Review, 1, 2, 4), draws.Uniform(Purpose.Review, 1, 2, 3, 1),
                new KeyedDraws(2, 2).Uniform(Purpose.Review, 1, 2, 3),
            new KeyedDraws(1, 3).Uniform(Purpose.Review, 1, 2, 3), draws.Uniform(Purpose.Review, 1, 2, KeyedDraws.Persistent),
        ];

        values.Distinct().Count().ShouldBe(values.Length);
    }

    [Fact]
    public void Tick_OfTheBurnIn_IsPositiveAndApartFromPersistent()
    {
        KeyedDraws.Tick(0).ShouldBe(65_536u);
        KeyedDraws.Tick(-65_536).ShouldBe(0u);
        KeyedDraws.Tick(100_000).ShouldBeLessThan(KeyedDraws.Persistent);
    }

    [Fact]
    public void Counter_OfLargestIndex_KeepsThePurposeApart() =>
        KeyedDraws.Counter(Purpose.Opportunity, 0, 0, 0, (1 << 24) - 1)
            .A.ShouldBeLessThan(KeyedDraws.Counter(Purpose.Expiry, 0, 0, 0, 0).A);
}
