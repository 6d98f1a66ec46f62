using Simulator.Core.Parameters;
using Simulator.Core.Worlds;

namespace Simulator.Core.Tests.Worlds;

/// <summary>What a city thinks of firms before the first week (M4).</summary>
public sealed class CityPoolsTests
{
    private static readonly World World = Testing.Worlds.Rich();

    public static TheoryData<string> Weights =>
        [.. ParameterCatalog.All.Where(parameter => parameter.Equation == "M4").Select(parameter => parameter.Key)];

    /// <summary>An infinite weight would never let a race end: no limit is small enough, and none is reached.</summary>
    [Theory]
    [MemberData(nameof(Weights))]
    public void Weights_AtTheLargestAcceptedParameter_AreFinite(string key)
    {
        var parameter = ParameterCatalog.Find(key)!;
        var pools = PoolsOf(World with { Model = parameter.With(World.Model, parameter.Max) }, city: 2);

        pools.All.Total.ShouldBeLessThan(double.PositiveInfinity);
        pools.All.Weights.ToArray().ShouldAllBe(weight => weight >= 0 && float.IsFinite(weight));
    }

    [Fact]
    public void Largest_OfSixtyFirms_AreTheSixWithTheMostCapital()
    {
        var largest = PoolsOf(World, city: 1).Largest;

        var expected = World.Firms.Index().OrderByDescending(firm => firm.Item.Capital).Take(6).Select(firm => firm.Index).Order();
        largest.Firms.ToArray().ShouldBe(expected);
    }

    [Fact]
    public void WelcomedBy_AnEventWithGuestRegions_HoldsTheirFirmsOnly()
    {
        var pools = PoolsOf(World, city: 0);

        pools.WelcomedBy(2).Firms.ToArray().ShouldBe(Enumerable.Range(0, 60).Where(firm => World.Firms[firm].Region < 2));
        pools.WelcomedBy(0).ShouldBeSameAs(pools.All);
    }

    [Fact]
    public void Pool_OfSomeFirms_HasTheirHashesAndAWeightOfOneEach()
    {
        var pool = new FirmPool(World, [2, 5, 7]);

        pool.Firms.ToArray().ShouldBe([2, 5, 7]);
        pool.Hashes.ToArray().ShouldBe([World.Firms[2].Hash, World.Firms[5].Hash, World.Firms[7].Hash]);
        pool.Weights.ToArray().ShouldBe([1f, 1f, 1f]);
        pool.Total.ShouldBe(3);
    }

    [Fact]
    public void Weighted_ByFirm_ChangesWeightsAndTotalOnly()
    {
        var pool = new FirmPool(World, [2, 5, 7]);

        var weighted = pool.Weighted(firm => firm / 2f);

        weighted.Weights.ToArray().ShouldBe([1f, 2.5f, 3.5f]);
        weighted.Total.ShouldBe(7);
        weighted.Firms.ToArray().ShouldBe([2, 5, 7]);
        weighted.Hashes.ToArray().ShouldBe(pool.Hashes.ToArray());
        pool.Weights.ToArray().ShouldBe([1f, 1f, 1f]);
    }

    private static CityPools PoolsOf(World world, int city) => new Atlas(world).PoolsOf(city);
}
