using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Testing;

namespace Simulator.Core.Tests.Cities;

/// <summary>What must hold of a city at the end of every week, each broken once on purpose.</summary>
public sealed class CityInvariantTests
{
    private const int Week = 7;
    private static readonly KeyedDraws Draws = new(1, 5);
    private static readonly Atlas Atlas = new(Testing.Worlds.Small());
    private static readonly Deal Deal = SampleDeals.Engaged(0, Atlas.Model, Draws);

    [Fact]
    public void City_InOrder_BreaksNothing() => Publish(new CityState(0, Atlas.World));

    [Fact]
    public void Land_BelowNothing_IsReported() => Broken(city => city.Means = city.Means with { LandFreeMu = -1 })
        .ShouldBe("land given out ≤ land");

    [Fact]
    public void Land_ThatIsNoNumber_IsReported() => Broken(city => city.Means = city.Means with { LandFreeMu = double.NaN })
        .ShouldBe("land given out ≤ land");

    [Fact]
    public void Purse_BelowNothing_IsReported() => Broken(city => city.Means = city.Means with { PurseFree = new Money(-1) })
        .ShouldBe("incentives ≤ purse");

    [Fact]
    public void LeaderDays_BelowNothing_AreReported() => Broken(city => city.Means = city.Means with { LeaderDays = -0.1 })
        .ShouldBe("leader-days ≤ granted");

    [Fact]
    public void Spending_BeyondTheBudget_IsReported() => Broken(city =>
    {
        var balances = city.Means.Balances;
        balances[0] = -Atlas.Model.Costs.FixedWanPerYear - 1;
        city.Means = city.Means with { Balances = balances };
    }).ShouldBe("spend ≤ budget");

    [Fact]
    public void Deals_ThatNobodyFollows_AreReported() => Broken(city => city.Means = city.Means with { Followed = 1 })
        .ShouldBe("deals = active + signed");

    [Fact]
    public void Deal_WithoutContact_IsReported() => Broken(city => city.Tally.CountEngaged(SampleDeals.Offer(0)))
        .ShouldBe("engaged ≤ contacted");

    [Fact]
    public void AmountsAnnounced_BelowThoseSigned_AreReported() =>
        Broken(city => city.Tally.CountReached(Deal with { Headline = Deal.Amount - new Money(1) }, Stage.Signed)).ShouldBe("unique ≤ headline");

    [Theory]
    [InlineData(Stage.Visited)]
    [InlineData(Stage.Intent)]
    [InlineData(Stage.Ready)]
    [InlineData(Stage.Signed)]
    [InlineData(Stage.Registered)]
    [InlineData(Stage.Started)]
    [InlineData(Stage.InProduction)]
    public void Funnel_ThatWidens_IsReported(Stage stage) => Broken(city => city.Tally.CountReached(Deal, stage)).ShouldBe("the funnel narrows");

    /// <summary>Agent, replicate and week stand in the exception; the quantity is returned.</summary>
    private static string Broken(Action<CityState> spoil)
    {
        var city = new CityState(0, Atlas.World);
        spoil(city);

        var broken = Should.Throw<ModelInvariantException>(() => Publish(city));

        (broken.Agent, broken.Replicate, broken.Week).ShouldBe(("city-0", 5, Week));
        return broken.Quantity;
    }

    private static void Publish(CityState city) => CityStep.Publish(
        city, new long[Atlas.World.Sectors.Length], SentMail.Now(Atlas, Week, Draws), new SentMail());
}
