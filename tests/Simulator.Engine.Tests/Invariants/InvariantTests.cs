using System.Reflection;
using Simulator.Core;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;
using Simulator.Engine.Ensembles;
using Simulator.Engine.Hosting;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Invariants;

/// <summary>Each invariant, broken once on purpose, fires.</summary>
public sealed class InvariantTests
{
    private static readonly World World = Worlds.Small();

    [Fact]
    public void Land_BelowNothing_IsReported() =>
        Broken(World with { Cities = World.Cities.SetItem(1, World.Cities[1] with { LandMu = -1 }) })
            .ShouldContain("city-1, replicate 0, week -26: land given out ≤ land");

    [Fact]
    public void Purse_BelowNothing_IsReported() =>
        Broken(World with { Cities = World.Cities.SetItem(2, World.Cities[2] with { Purse = new Money(-1) }) })
            .ShouldContain("city-2, replicate 0, week -26: incentives ≤ purse");

    [Fact]
    public void LeaderDays_BelowNothing_AreReported() =>
        Broken(World with
        {
            Provinces = [World.Provinces[0] with { LeaderDaysPerYear = -1 }],
            Model = World.Model with { Costs = World.Model.Costs with { VisitLeaderDays = 0 } },
        }).ShouldContain("city-0, replicate 0, week 0: leader-days ≤ granted");

    [Fact]
    public void Spending_BeyondTheBudget_IsReported() =>
        Broken(World with { Model = World.Model with { Costs = World.Model.Costs with { FixedWanPerYear = -1 } } })
            .ShouldContain("spend ≤ budget");

    [Fact]
    public void Capital_BelowNothing_IsReported() =>
        Broken(World with { Firms = World.Firms.SetItem(3, World.Firms[3] with { Capital = new Money(-1) }) })
            .ShouldContain("firm-3, replicate 0, week -26: 0 ≤ reserved + committed ≤ capital");

    [Fact]
    public void Reservations_BelowNothing_AreReported() => Broken(Firms(), "_heldWan", (ref long[] held) => held[3] = -1)
        .ShouldBe(("firm-3", 5, 7, "0 ≤ reserved + committed ≤ capital"));

    [Fact]
    public void Opportunity_ThatIsLost_IsReported()
    {
        var firms = Firms();
        typeof(FirmReplicate).GetProperty(nameof(FirmReplicate.Tally))!.SetValue(firms, new OpportunityTally(Arrived: 3, Chosen: 1, Expired: 1));

        Found(() => firms.Verify(5, 7)).ShouldBe(("firm-0", 5, 7, "arrivals = open + chosen + expired"));
    }

    [Fact]
    public void Deals_ThatNobodyFollows_AreReported() => Broken(City(), "_state", (ref CityState state) => state = state with { Followed = 1 })
        .ShouldBe(("city-0", 5, 7, "deals = active + signed"));

    [Fact]
    public void Deal_WithoutContact_IsReported() => Broken(City(), "_engagedAfterContact", (ref long count) => count = 1)
        .ShouldBe(("city-0", 5, 7, "engaged ≤ contacted"));

    [Fact]
    public void AmountsAnnounced_BelowThoseSigned_AreReported() => Broken(City(), "_uniqueWan", (ref long amount) => amount = 1)
        .ShouldBe(("city-0", 5, 7, "unique ≤ headline"));

    [Theory]
    [InlineData(Stage.Visited)]
    [InlineData(Stage.Intent)]
    [InlineData(Stage.Ready)]
    [InlineData(Stage.Signed)]
    [InlineData(Stage.Registered)]
    [InlineData(Stage.Started)]
    [InlineData(Stage.InProduction)]
    public void Funnel_ThatWidens_IsReported(Stage stage) => Broken(City(), "_reached", (ref int[] reached) => reached[(int)stage] = 1)
        .ShouldBe(("city-0", 5, 7, "the funnel narrows"));

    [Fact]
    public void Headline_BelowTheAmount_IsReported() =>
        Broken(World with { Model = World.Model with { Signing = World.Model.Signing with { InflationSd = -0.5 } } })
            .ShouldContain(": A ≤ H broken");

    [Fact]
    public void Funds_BeyondWhatIsRealised_AreReported() =>
        Broken(World with { Model = World.Model with { Landing = World.Model.Landing with { FirstFundsShare = 1.5 } } })
            .ShouldContain(": funds ≤ ρ·A broken");

    [Fact]
    public void World_InOrder_BreaksNothing() => Runs.Of(World, Runs.Options(3)).Failures.ShouldBeEmpty();

    private static FirmReplicate Firms() =>
        new(new Blueprint(World), new PeerIndex(World, 0, World.Firms.Length), 0, World.Firms.Length, new KeyedDraws(1, 0));

    private static CityReplicate City() => new(new Blueprint(World), 0, new KeyedDraws(1, 0));

    private static (string Agent, int Replicate, int Week, string Quantity) Broken<T>(FirmReplicate firms, string field, Spoil<T> spoil)
    {
        SpoilField(firms, field, spoil);
        return Found(() => firms.Verify(5, 7));
    }

    private static (string Agent, int Replicate, int Week, string Quantity) Broken<T>(CityReplicate city, string field, Spoil<T> spoil)
    {
        SpoilField(city, field, spoil);
        return Found(() => city.Verify(5, 7));
    }

    private static void SpoilField<T>(object host, string name, Spoil<T> spoil)
    {
        var field = host.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
        var value = (T)field.GetValue(host)!;
        spoil(ref value);
        field.SetValue(host, value);
    }

    private static (string Agent, int Replicate, int Week, string Quantity) Found(Action verify)
    {
        var broken = Should.Throw<ModelInvariantException>(verify);
        return (broken.Agent, broken.Replicate, broken.Week, broken.Quantity);
    }

    private delegate void Spoil<T>(ref T value);

    private static string Broken(World world)
    {
        var outcome = Runs.Of(world, Runs.Options(1));

        outcome.Ledgers.ShouldBeEmpty();
        outcome.Failures.Length.ShouldBe(1);
        (outcome.Failures[0].Batch, outcome.Failures[0].Replicate).ShouldBe((new Batch(0, 1), 0));
        return outcome.Failures[0].Message;
    }
}
