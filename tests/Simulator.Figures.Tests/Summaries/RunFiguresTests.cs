using System.Collections.Immutable;
using Simulator.Engine.Ledgers;
using Simulator.Figures.Summaries;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Figures.Tests.Summaries;

public sealed class RunFiguresTests
{
    private const int Replicates = 4;
    private const double Tolerance = 1e-9;

    private static readonly Scenario Xinzhou =
        ScenarioLoader.Load(RepositoryRoot.Combine("scenarios/xinzhou-2017"), ["meta.replicates=4"]).Scenario.ShouldNotBeNull();

    private static readonly ImmutableArray<ReplicateLedger> Ledgers = Runs.Ledgers(Xinzhou.World, Replicates, Xinzhou.Seed);
    private static readonly ImmutableArray<FigureSummary> Figures = RunFigures.Of(Xinzhou, Ledgers);

    [Fact]
    public void Of_ARun_HasEveryFigureOnceUnderItsName() =>
        Figures.Select(figure => figure.Name).ShouldBe(["signup", "landing", "funnel", "places", "calendar", "map"]);

    [Fact]
    public void Signup_OfARun_CountsSigningsWeekByWeekAndHoldsTheRecord()
    {
        var figure = Get<CurveFigure>("signup");

        figure.Dates.Length.ShouldBe(Xinzhou.World.Calendar.Weeks);
        figure.Dates[0].ShouldBe(new DateOnly(2017, 1, 7));
        figure.Band.P50[^1].ShouldBe(Median(ledger => ledger.Cities.SelectMany(city => city.Deals).Count(deal => deal.InCohort)), Tolerance);
        figure.Record.ShouldBe([new RecordPoint(Xinzhou.Record!.AsOf, 208)]);
    }

    [Fact]
    public void Bands_OfEveryCurve_AreOrdered()
    {
        foreach (var band in Figures.OfType<CurveFigure>().Select(figure => figure.Band).Append(Get<CalendarFigure>("calendar").Band))
        {
            for (var week = 0; week < band.P50.Length; week++)
            {
                double[] quantiles = [band.P05[week], band.P25[week], band.P50[week], band.P75[week], band.P95[week]];
                quantiles.ShouldBeInOrder(SortDirection.Ascending);
            }
        }
    }

    [Fact]
    public void Funnel_OfARun_MarksWhatTheRecordPrints()
    {
        var marks = Get<FunnelFigure>("funnel").Stages.Where(stage => stage.Mark is not null).Select(stage => (stage.Name.En, stage.Mark!.Value));

        marks.ShouldBe([("signed", 208), ("landed", 140), ("started", 192)]);
    }

    [Fact]
    public void Places_OfARun_ShareOutTheProvincesTarget()
    {
        var places = Get<PlacesFigure>("places").Places;

        places.Length.ShouldBe(Xinzhou.World.Cities.Length);
        places.Sum(place => place.Mark!.Value).ShouldBe(752 * (Xinzhou.RecordWeek + 1) / 52.0, 1e-6);
        places.Select(place => place.Mean).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Map_OfARun_SumsToTheContractsOfFirms()
    {
        var map = Get<FlowMapFigure>("map");

        map.Flows.Sum(flow => flow.Value).ShouldBe(
            Ledgers.Average(ledger => ledger.Cities.SelectMany(city => city.Deals)
                .Count(deal => deal.Firm >= 0 && deal.InCohort && deal.Times.SignedWeeks < Xinzhou.RecordWeek + 1)), Tolerance);
        map.Flows.Select(flow => flow.Value).ShouldBeInOrder(SortDirection.Descending);
        map.Flows.ShouldAllBe(flow => flow.Region >= 0 && flow.Region < map.Regions.Length && flow.City < map.Cities.Length);
    }

    [Fact]
    public void Calendar_OfARun_HasTheEventsOfTheCampaign()
    {
        var events = Get<CalendarFigure>("calendar").Events;

        events.Length.ShouldBe(Xinzhou.World.Events.Count(e => e.Week >= 0));
        events.Select(e => e.Date).ShouldBeInOrder(SortDirection.Ascending);
    }

    private static T Get<T>(string name)
        where T : FigureSummary => Figures.Single(figure => figure.Name == name).ShouldBeOfType<T>();

    private static double Median(Func<ReplicateLedger, double> value)
    {
        var sorted = Ledgers.Select(value).Order().ToArray();
        return (sorted[(Replicates / 2) - 1] + sorted[Replicates / 2]) / 2;
    }
}
