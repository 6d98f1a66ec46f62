using System.Collections.Immutable;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Localization;

namespace Simulator.Figures.Summaries;

/// <summary>The figures of a run.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class RunFigures
{
    /// <summary>Name of the sign-up curve.</summary>
    public const string Signup = "signup";

    /// <summary>Name of the landing curve.</summary>
    public const string Landing = "landing";

    /// <summary>Name of the funnel.</summary>
    public const string Funnel = "funnel";

    /// <summary>Name of the places against their targets.</summary>
    public const string Places = "places";

    /// <summary>Name of the calendar of events.</summary>
    public const string Calendar = "calendar";

    private static readonly Stage[] FunnelStages =
        [Stage.Engaged, Stage.Visited, Stage.Intent, Stage.Ready, Stage.Signed, Stage.Registered, Stage.Started, Stage.InProduction];

    /// <summary>Makes the summaries of a run's figures.</summary>
    /// <param name="scenario">What was run.</param>
    /// <param name="ledgers">Ledgers of the completed replicates, at least one.</param>
    public static ImmutableArray<FigureSummary> Of(Scenario scenario, ImmutableArray<ReplicateLedger> ledgers)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var curves = new CurveTable(scenario.World, ledgers);
        return
        [
            CurveOf(Signup, Stage.Signed, scenario, curves) with
            {
                Title = ChartText.Both(text => text.SignupTitle(scenario.Title.In(text.Culture))),
                ValueAxis = ChartText.Both(text => text.SignupAxis),
            },
            CurveOf(Landing, Stage.Registered, scenario, curves) with
            {
                Title = ChartText.Both(text => text.LandingTitle(scenario.Title.In(text.Culture))),
                ValueAxis = ChartText.Both(text => text.LandingAxis),
            },
            FunnelOf(scenario, ledgers), PlacesOf(scenario, ledgers), CalendarOf(scenario, curves), FlowMap.Of(scenario, ledgers),
        ];
    }

    private static CurveFigure CurveOf(string name, Stage stage, Scenario scenario, CurveTable curves) => new()
    {
        Name = name,
        Title = LocalizedText.Empty,
        ValueAxis = LocalizedText.Empty,
        Dates = WeekEnds(scenario.World.Calendar),
        Band = BandSeries.Of(curves.Compute(new CurveKey(-1, stage, Basis.Flow, Metric.Count)).Weeks),
        Record = [.. Printed(scenario, new Statistic(stage, Basis.Flow, Metric.Count, scenario.RecordWeek))],
    };

    private static IEnumerable<RecordPoint> Printed(Scenario scenario, Statistic statistic) => scenario.Comparisons
        .Where(comparison => comparison.Statistic == statistic && comparison.Figure.Value is not null)
        .Select(comparison => new RecordPoint(scenario.Record!.AsOf, comparison.Figure.Value!.Value));

    private static FunnelFigure FunnelOf(Scenario scenario, ImmutableArray<ReplicateLedger> ledgers) => new()
    {
        Name = Funnel,
        Title = ChartText.Both(text => text.FunnelTitle(scenario.Title.In(text.Culture))),
        ValueAxis = ChartText.Both(text => text.FunnelAxis),
        Stages =
        [
            .. FunnelStages.Select(stage => new Statistic(stage, Basis.Flow, Metric.Count, scenario.RecordWeek)).Select(statistic => Estimate.Of(
                ChartText.Both(text => text.Stage(statistic.Stage)), BandOf(statistic, scenario, ledgers, 1),
                Printed(scenario, statistic).FirstOrDefault()?.Value)),
        ],
    };

    private static PlacesFigure PlacesOf(Scenario scenario, ImmutableArray<ReplicateLedger> ledgers) => new()
    {
        Name = Places,
        Title = ChartText.Both(text => text.PlacesTitle(scenario.Title.In(text.Culture))),
        ValueAxis = ChartText.Both(text => text.PlacesAxis),
        Places =
        [
            .. Enumerable.Range(0, scenario.World.Cities.Length)
                .Select(city => Estimate.Of(
                    scenario.Names.Cities[city],
                    BandOf(
                        new Statistic(Stage.Signed, Basis.Flow, Metric.TotalInvestment, scenario.RecordWeek, city), scenario, ledgers,
                        1.0 / Money.WanPerYi),
                    TargetYi(scenario.World, city, scenario.RecordWeek)))
                .OrderByDescending(place => place.Mean),
        ],
    };

    /// <summary>A city's part of its province's target up to a week, by weight; null where the province has none.</summary>
    private static double? TargetYi(World world, int city, int week)
    {
        var province = world.Cities[city].Province;
        var (yearlyYi, weights) = (
            world.Provinces[province].SignedTarget.Yi,
            world.Cities.Where(sibling => sibling.Province == province).Sum(sibling => sibling.TargetWeight));
        return yearlyYi > 0 && weights > 0
            ? yearlyYi * world.Cities[city].TargetWeight / weights * (week + 1) / Core.Worlds.Calendar.WeeksPerYear
            : null;
    }

    private static CalendarFigure CalendarOf(Scenario scenario, CurveTable curves) => new()
    {
        Name = Calendar,
        Title = ChartText.Both(text => text.CalendarTitle(scenario.Title.In(text.Culture))),
        ValueAxis = ChartText.Both(text => text.SignupAxis),
        Dates = WeekEnds(scenario.World.Calendar),
        Band = BandSeries.Of(curves.Compute(new CurveKey(-1, Stage.Signed, Basis.Flow, Metric.Count)).Weeks),
        Events =
        [
            .. scenario.World.Events.Select((e, i) => new CalendarEvent(
                    scenario.World.Calendar.DateOf(e.Week).AddDays(e.Day), scenario.Names.Events[i], e.Signs))
                .Where(e => e.Date >= scenario.World.Calendar.Start),
        ],
    };

    /// <summary>Last day of each week of a campaign.</summary>
    internal static ImmutableArray<DateOnly> WeekEnds(Core.Worlds.Calendar calendar) =>
        [.. Enumerable.Range(1, calendar.Weeks).Select(week => calendar.DateOf(week).AddDays(-1))];

    private static Band BandOf(Statistic statistic, Scenario scenario, ImmutableArray<ReplicateLedger> ledgers, double scale) =>
        Band.Of([.. ledgers.Select(ledger => StatisticValue.Of(statistic, ledger, scenario.World) * scale)]);
}
