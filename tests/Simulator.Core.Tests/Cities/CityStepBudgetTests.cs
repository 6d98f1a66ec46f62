using FsCheck.Fluent;
using Simulator.Core.Cities;
using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Testing;

namespace Simulator.Core.Tests.Cities;

public sealed class CityStepBudgetTests
{
    private const int Weeks = 156;
    private static readonly CostParameters Costs = new();

    public static TheoryData<string, double> Budgets
    {
        get
        {
            var data = new TheoryData<string, double>();
            foreach (var (strategy, budget) in from strategy in StrategyCatalog.All
                                               from budget in new[] { 0.0, 20, 300, 5000 }
                                               select (
                strategy.Id, budget))
            {
                data.Add(strategy, budget);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Budgets))]
    public void PlanWeek_OfEveryWeek_CostsNoMoreThanWasGranted(string strategy, double budget)
    {
        var (spent, granted) = (0.0, 0.0);
        foreach (var (plan, means) in Years(strategy, budget))
        {
            spent += CostOf(plan);
            granted = means.GrantedWan;

            spent.ShouldBeLessThanOrEqualTo(granted + 1e-6);
        }

        granted.ShouldBe(StrategyCatalog.Find(strategy)!.Shares.Sum() * budget * Weeks / 52, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Budgets))]
    public void Means_OfEveryWeek_ReportAtLeastWhatThePlansCost(string strategy, double budget)
    {
        var spent = 0.0;
        foreach (var (plan, means) in Years(strategy, budget))
        {
            spent += CostOf(plan);

            means.SpentWan.ShouldBeGreaterThanOrEqualTo(spent - 1e-6);
            means.LeaderDays.ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact]
    public void PlanWeek_WithLessThanTheFixedCost_MakesNoContact() =>
        Years("small_team", 25).Sum(week => week.Plan.TeamCalls + week.Plan.ChainCalls + week.Plan.OnlineCalls).ShouldBe(0);

    [Fact]
    public void PlanWeek_OfAYear_MakesTheCallsThatAreLeftAfterTheFixedCost()
    {
        var calls = Years("small_team", 1040).Take(52).Sum(week => week.Plan.TeamCalls);

        // 0.65·1040 − 20 = 656 万元 at 1.5 万元 a call is 437.3 calls; the last may be held over.
        calls.ShouldBeInRange(434, 437);
    }

    [Fact]
    public void PlanWeek_UnderATravelBan_CallsOnlineOnly()
    {
        var plans = Years("small_team", 5000, travel: 0).Select(week => week.Plan).ToArray();

        plans.ShouldAllBe(plan => plan.TeamCalls == 0 && plan.ChainCalls == 0 && plan.Visits == 0 && plan.SessionSeats == 0);
        plans.Sum(plan => plan.OnlineCalls).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void PlanWeek_OfAStrategyThatSaves_SpendsOnlyAtEvents()
    {
        var weeks = Years("festival_anchor", 5000).ToArray();

        weeks.ShouldAllBe(week => week.Plan.SessionSeats == 0);
        weeks.Where(week => week.Plan.EventSeats > 0).Count().ShouldBe(3);
    }

    /// <summary>No channel may fall below minus the fixed cost, nor leader-days below 0, not even by rounding.</summary>
    [Fact]
    public void PlanWeek_AtAnyPrices_LeavesNothingBelowItsBound() => Properties.Hold(
        Prop.ForAll(Gen.Choose(1, 5000).ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), (budget, price) =>
        {
            var costs = Costs with
            {
                FixedWanPerYear = 0,
                TeamWan = price / 100.0,
                OnlineWan = price / 300.0,
                ChainWan = price / 70.0,
                VisitWan = price / 110.0,
                VisitLeaderDays = price / 1300.0,
                RoadshowWan = price / 30.0,
            };

            foreach (var strategy in StrategyCatalog.All)
            {
                foreach (var (_, means) in Years(strategy.Id, budget / 7.0, costs: costs))
                {
                    means.LowestBalanceWan.ShouldBeGreaterThanOrEqualTo(0, $"{strategy.Id}, {budget / 7.0} 万元");
                    means.LeaderDays.ShouldBeGreaterThanOrEqualTo(0, strategy.Id);
                }
            }
        }), 60);

    [Fact]
    public void Accrue_AfterAYearThatCouldNotCoverTheFixedCost_OwesNothing()
    {
        var lowest = Years("small_team", 25).Select(week => week.Means.LowestBalanceWan).ToArray();

        // 0.05·25 = 1.25 万元 a year for chain and online calls against a fixed cost of 20.
        lowest.ShouldAllBe(balance => balance >= -Costs.FixedWanPerYear);
    }

    [Fact]
    public void Officers_PaidFromAftercare_AddToTheCitysOwn()
    {
        var city = Testing.Worlds.City(0) with { PromotionWanPerYear = 1000, Strategy = StrategyCatalog.AftercareHeavy };

        CityStep.Officers(city, Costs).ShouldBe(5 + (2 * 550 / 25.0), 1e-12);
    }

    private static double CostOf(WeekPlan plan) =>
        (plan.Visits * Costs.VisitWan) + (plan.TeamCalls * Costs.TeamWan) + (plan.ChainCalls * Costs.ChainWan)
        + (plan.OnlineCalls * Costs.OnlineWan) + (plan.Articles * Costs.MediaWan)
        + (plan.SessionSeats / Costs.RoadshowGuests * (Costs.RoadshowWan + (Costs.RoadshowGuests * Costs.GuestWan)));

    private static IEnumerable<(WeekPlan Plan, CityMeans Means)> Years(
        string strategy, double budget, double travel = 1, CostParameters? costs = null)
    {
        var city = Testing.Worlds.City(0) with { PromotionWanPerYear = budget, Strategy = StrategyCatalog.Find(strategy)! };
        var prices = costs ?? Costs;
        var means = CityMeans.Initial(city) with { LeaderDays = 30 };
        for (var week = 0; week < Weeks; week++)
        {
            var circumstances = new WeekCircumstances(week, week % 52 == 0, travel, HostsEvent: week % 52 == 40, HostsExpo: false);
            means = CityStep.Accrue(means, city, circumstances.YearBegins, prices);
            (var plan, means) = CityStep.PlanWeek(means, city, circumstances, prices, new KeyedDraws(1, 0));
            yield return (plan, means);
        }
    }
}
