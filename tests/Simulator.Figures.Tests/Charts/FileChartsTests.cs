using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Engine.Ledgers;
using Simulator.Figures.Charts;
using Simulator.Figures.Tests.Support;
using Simulator.Scenarios.Loading;

namespace Simulator.Figures.Tests.Charts;

public sealed class FileChartsTests
{
    private const int Replicates = 4;
    private const double Tolerance = 1e-9;

    private static readonly FinishedRun Run = FinishedRuns.Of("scenarios/xinzhou-2017", "meta.replicates=4");
    private static readonly Scenario Xinzhou = Run.Scenario;
    private static readonly ImmutableArray<ReplicateLedger> Ledgers = Run.Outcome.Ledgers;
    private static readonly ImmutableArray<FileChart> Charts = FileCharts.Of(Run);

    [Fact]
    public void Charts_OfARun_HaveEveryNameOnce() =>
        Charts.Select(chart => chart.Name).ShouldBe(["signup", "landing", "funnel", "places", "calendar", "map"]);

    [Fact]
    public void Signup_OfARun_CountsSigningsWeekByWeekAndHoldsTheRecord()
    {
        var chart = Get<CurveChart>("signup");

        chart.Dates.Length.ShouldBe(Xinzhou.World.Calendar.Weeks);
        chart.Dates[0].ShouldBe(new DateOnly(2017, 1, 7));
        chart.Band.P50[^1].ShouldBe(Median(ledger => ledger.Cities.SelectMany(city => city.Deals).Count(deal => deal.InCohort)), Tolerance);
        chart.Record.ShouldBe([new PublishedPoint(Xinzhou.Record!.AsOf, 208) { Text = "208" }]);
    }

    [Fact]
    public void Bands_OfEveryCurve_AreOrdered()
    {
        foreach (var band in Charts.OfType<CurveChart>().Select(chart => chart.Band).Append(Get<CalendarChart>("calendar").Band))
        {
            for (var week = 0; week < band.P50.Length; week++)
            {
                double[] quantiles = [band.P05[week], band.P25[week], band.P50[week], band.P75[week], band.P95[week]];
                quantiles.ShouldBeInOrder(SortDirection.Ascending);
            }
        }
    }

    [Fact]
    public void Funnel_OfARun_IsHeldAgainstWhatTheRecordPrints()
    {
        var published = Get<FunnelChart>("funnel").Stages.Where(stage => stage.Benchmark is not null).Select(stage => (stage.Name.En, stage.Benchmark!.Value));

        published.ShouldBe([("signed", 208), ("landed", 140), ("started", 192)]);
    }

    [Fact]
    public void Places_OfARun_ShareOutTheProvincesTarget()
    {
        var places = Get<PlacesChart>("places").Places;

        places.Length.ShouldBe(Xinzhou.World.Cities.Length);
        places.Sum(place => place.Benchmark!.Value).ShouldBe(752 * (Xinzhou.RecordWeek + 1) / 52.0, 1e-6);
        places.Select(place => place.Mean).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Map_OfARun_SumsToTheContractsOfFirms()
    {
        var map = Get<MapChart>("map");

        map.Flows.Sum(flow => flow.Value).ShouldBe(
            Ledgers.Average(ledger => ledger.Cities.SelectMany(city => city.Deals)
                .Count(deal => deal.Firm >= 0 && deal.InCohort && deal.Times.SignedWeeks < Xinzhou.RecordWeek + 1)), Tolerance);
        map.Flows.Select(flow => flow.Value).ShouldBeInOrder(SortDirection.Descending);
        map.Flows.ShouldAllBe(flow => flow.Region >= 0 && flow.Region < map.Regions.Length && flow.City < map.Cities.Length);
    }

    [Fact]
    public void Calendar_OfARun_HasTheEventsOfTheCampaign()
    {
        var events = Get<CalendarChart>("calendar").Events;

        events.Length.ShouldBe(Xinzhou.World.Events.Count(e => e.Week >= 0));
        events.Select(e => e.Date).ShouldBeInOrder(SortDirection.Ascending);
    }

    private static T Get<T>(string name)
        where T : FileChart => Charts.Single(chart => chart.Name == name).ShouldBeOfType<T>();

    private static double Median(Func<ReplicateLedger, double> value)
    {
        var sorted = Ledgers.Select(value).Order().ToArray();
        return (sorted[(Replicates / 2) - 1] + sorted[Replicates / 2]) / 2;
    }
}
