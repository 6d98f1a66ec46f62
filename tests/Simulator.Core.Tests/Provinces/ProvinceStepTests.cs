using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Provinces;
using Simulator.Core.Units;
using Simulator.Testing;

namespace Simulator.Core.Tests.Provinces;

public sealed class ProvinceStepTests
{
    private static readonly ProvinceParameters Province = new() { Id = "p", LeaderDaysPerYear = 100, SignedTarget = Money.FromYi(1000) };
    private static readonly NegotiationParameters Parameters = new();

    [Fact]
    public void MandateOf_AllCities_SharesOutTargetAndLeaderTime()
    {
        var cities = new[] { Testing.Worlds.City(0) with { TargetWeight = 3, PromotionWanPerYear = 300 },
            Testing.Worlds.City(1) with { PromotionWanPerYear = 100 } };

        var mandates = cities.Select((city, i) => ProvinceStep.MandateOf(Province, i, city, cities, 1, Parameters)).ToArray();

        mandates.Select(mandate => mandate.SignedTarget.Yi).ShouldBe([825, 275]);
        mandates.Select(mandate => mandate.LeaderDays).ShouldBe([75, 25]);
    }

    [Fact]
    public void MandateOf_WithASharperContest_FavoursTheLargerBudget()
    {
        var cities = new[] { Testing.Worlds.City(0) with { PromotionWanPerYear = 300 },
            Testing.Worlds.City(1) with { PromotionWanPerYear = 100 } };

        ProvinceStep.MandateOf(Province, 0, cities[0], cities, 1, Parameters with { TullockExponent = 2 }).LeaderDays.ShouldBe(90, 1e-9);
    }

    [Fact]
    public void MandateOf_ForPartOfAYear_GrantsThatPartOfTheLeaderTime()
    {
        var cities = new[] { Testing.Worlds.City(0) };

        var mandate = ProvinceStep.MandateOf(Province, 0, cities[0], cities, 0.25, Parameters);

        (mandate.LeaderDays, mandate.SignedTarget).ShouldBe((25, Money.FromYi(1100)));
    }

    [Fact]
    public void MandateOf_WithoutWeightsOrBudgets_GivesNothing()
    {
        var cities = new[] { Testing.Worlds.City(0) with { TargetWeight = 0, PromotionWanPerYear = 0 } };

        var mandate = ProvinceStep.MandateOf(Province, 0, cities[0], cities, 1, Parameters);

        (mandate.SignedTarget, mandate.LeaderDays).ShouldBe((Money.Zero, 0));
    }

    [Fact]
    public void ChamberCalls_OfAChamberOverYears_AreShareOfMembersAndAmbassadors()
    {
        const int Weeks = 5200;
        var chamber = new ChamberParameters
        {
            Id = "c",
            Province = 0,
            Strength = 0.5,
            Ambassadors = 2,
            Members = [.. Enumerable.Range(0, 100)]
        };

        var calls = Enumerable.Range(0, Weeks).Sum(week => ProvinceStep.ChamberCalls(chamber, 77, 2, week, new KeyedDraws(1, 0)));

        // (0.5·100 + 2·12)/52/2 = 0.71 a week; n = 5200 weeks, five standard errors, error probability 5.7e-7.
        var expected = 74 / 104.0;
        (calls / (double)Weeks).ShouldBe(expected, Samples.ShareTolerance(expected, Weeks));
    }
}
