using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Results;

public sealed class StatisticValueTests
{
    private static readonly World Plain = Worlds.Small(cities: 2, weeks: 52, burnInWeeks: 10);
    private static readonly World World = Plain with { Events = [Worlds.Event("fair", 8, 2)] };

    private static readonly ReplicateLedger Ledger = new(0,
    [
        SampleDeals.CityLedger(62,
            SampleDeals.Row(Stage.Signed, firm: 1, amountWan: 30_000, @event: 0,
                times: [(Stage.Signed, 8.3)]) with { HeadlineWan = 33_000 },
            SampleDeals.Row(Stage.Signed, firm: 2, amountWan: 500_000, times: [(Stage.Signed, 20)]) with { HeadlineWan = 600_000 }) with
        {
            Repeats = [new Repeat(0, 0, 8, 7_000, 7_000)],
            FundsWan = [.. Enumerable.Range(0, 62).Select(week => week == 9 ? 100L : week == 10 ? 20 : week == 30 ? 3 : 0)],
            CohortFundsWan = [.. Enumerable.Range(0, 62).Select(week => week == 30 ? 3L : 0)],
            Guests = [12],
            Pitches = [.. Enumerable.Range(0, 62).Select(week => week is 9 or 10 or 30 ? 2 : 0)],
        },
        SampleDeals.CityLedger(
            62, SampleDeals.Row(Stage.Started, firm: 3, city: 1, amountWan: 90_000,
            times: [(Stage.Signed, -2), (Stage.Registered, 3), (Stage.Started, 12)])) with { Guests = [5] },
    ]);

    [Theory]
    [InlineData(Stage.Signed, Basis.Flow, Metric.Count, 51, -1, 2)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.Count, 8, -1, 1)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.Count, 7, -1, 0)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.TotalInvestment, 51, 0, 530_000)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.HeadlineCount, 51, -1, 3)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.HeadlineInvestment, 51, -1, 640_000)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.HeadlineCount, 7, -1, 0)]
    [InlineData(Stage.Started, Basis.Flow, Metric.Count, 51, -1, 1)]
    [InlineData(Stage.Started, Basis.Cohort, Metric.Count, 51, -1, 0)]
    [InlineData(Stage.Registered, Basis.Stock, Metric.Count, 11, 1, 1)]
    [InlineData(Stage.Registered, Basis.Stock, Metric.Count, 12, 1, 0)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.EventShare, 51, -1, 0.5)]
    [InlineData(Stage.Signed, Basis.Flow, Metric.EventShare, 7, -1, 0)]
    [InlineData(Stage.Contacted, Basis.Flow, Metric.Guests, 51, -1, 17)]
    [InlineData(Stage.Contacted, Basis.Flow, Metric.Guests, 7, -1, 0)]
    [InlineData(Stage.Contacted, Basis.Flow, Metric.Count, 51, -1, 4)]
    [InlineData(Stage.Funded, Basis.Flow, Metric.FundsInPlace, 51, -1, 23)]
    [InlineData(Stage.Funded, Basis.Flow, Metric.FundsInPlace, 0, -1, 20)]
    [InlineData(Stage.Funded, Basis.Stock, Metric.FundsInPlace, 51, -1, 123)]
    [InlineData(Stage.Funded, Basis.Cohort, Metric.FundsInPlace, 51, -1, 3)]
    public void Of_AStatistic_IsCountedByHand(Stage stage, Basis basis, Metric metric, int week, int city, double value) =>
        StatisticValue.Of(new Statistic(stage, basis, metric, week, city), Ledger, World).ShouldBe(value);

    [Theory]
    [InlineData(0, 5, 1)]
    [InlineData(5, 0, 1)]
    [InlineData(3, 50, 1)]
    [InlineData(50, 0, 1)]
    [InlineData(51, 0, 0)]
    public void Of_ASizeBucket_CountsFromTheLowerToBelowTheUpperBound(double fromYi, double belowYi, double value) => StatisticValue.Of(
        new Statistic(Stage.Signed, Basis.Flow, Metric.Count, 51, AtLeast: Money.FromYi(fromYi), Below: Money.FromYi(belowYi)), Ledger,
            World).ShouldBe(value);

    [Fact]
    public void Of_AnEvent_CountsWhatWasSignedThere()
    {
        StatisticValue.Of(new Statistic(Stage.Signed, Basis.Flow, Metric.TotalInvestment, 51, Event: 0), Ledger, World).ShouldBe(30_000);
        StatisticValue.Of(new Statistic(Stage.Signed, Basis.Flow, Metric.HeadlineInvestment, 51, Event: 0), Ledger, World).ShouldBe(40_000);
        StatisticValue.Of(new Statistic(Stage.Contacted, Basis.Flow, Metric.Guests, 51, City: 1, Event: 0), Ledger, World).ShouldBe(5);
    }

    [Fact]
    public void Of_ContractInflow_IsTheAmountLessTheIncentive()
    {
        var ledger = Ledger with
        {
            Cities = [Ledger.Cities[0] with { Deals = [.. Ledger.Cities[0].Deals.Select(deal => deal with { Incentive = 0.1 })] }, Ledger.Cities[1]],
        };

        StatisticValue.Of(new Statistic(Stage.Signed, Basis.Flow, Metric.ContractInflow, 51), ledger, World).ShouldBe(477_000);
    }

    [Theory]
    [InlineData(0, 51, 2)]
    [InlineData(8, 51, 2)]
    [InlineData(9, 51, 1)]
    [InlineData(9, 19, 0)]
    public void Of_APeriod_CountsFromItsFirstWeek(int from, int to, double value) =>
        StatisticValue.Of(new Statistic(Stage.Signed, Basis.Flow, Metric.Count, to, FromWeek: from), Ledger, World).ShouldBe(value);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Of_AFirmClass_CountsItsInvestorsOnly(int firmClass, double value)
    {
        var world = World with { Firms = [.. World.Firms.Select((firm, f) => firm with { Class = f == 2 ? 1 : 0 })] };

        StatisticValue.Of(new Statistic(Stage.Signed, Basis.Cohort, Metric.Count, 51, FirmClass: firmClass), Ledger, world).ShouldBe(value);
    }

    [Fact]
    public void Of_FundsOfAnEvent_AreKnownAtTheEndOfTheCohortOnly()
    {
        var atEvent = new Statistic(Stage.Funded, Basis.Cohort, Metric.FundsInPlace, 51, Event: 0);
        var row = Ledger.Cities[0].Deals[0] with { FundsWan = 700 };
        var ledger = Ledger with { Cities = [Ledger.Cities[0] with { Deals = [row, Ledger.Cities[0].Deals[1]] }, Ledger.Cities[1]] };

        StatisticValue.Of(atEvent, ledger, World).ShouldBe(700);
        Should.Throw<ArgumentException>(() => StatisticValue.Of(atEvent with { Week = 50 }, ledger, World));
        Should.Throw<ArgumentException>(() => StatisticValue.Of(atEvent with { Basis = Basis.Flow }, ledger, World));
    }

    [Theory]
    [InlineData(60, 69, 1.0)]
    [InlineData(52, 59, -0.75)]
    [InlineData(70, 79, 0)]
    public void Of_FundsGrowth_ComparesWithTheSameWeeksOfTheYearBefore(int from, int to, double growth)
    {
        var world = Worlds.Small(cities: 1, weeks: 104, burnInWeeks: 0);
        var city = SampleDeals.CityLedger(104) with
        {
            FundsWan = [.. Enumerable.Range(0, 104).Select(week => week switch { 3 => 40L, 10 => 5, 55 => 10, 65 => 10, 75 => 8, _ => 0 })],
        };

        StatisticValue.Of(
            new Statistic(Stage.Funded, Basis.Flow, Metric.FundsGrowth, to, FromWeek: from), new ReplicateLedger(0, [city]), world).ShouldBe(growth);
    }
}
