using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Texts;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Charts;

/// <summary>What was reached week by week, cumulative, with its bands and the published figures: sign-up and landing curves.</summary>
internal sealed record CurveChart : FileChart
{
    /// <summary>Last day of each week.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>The curve, a value per date, by flow.</summary>
    public required BandSeries Band { get; init; }

    public ImmutableArray<PublishedPoint> Record { get; init; } = [];

    /// <summary>Median of the contracts signed in the campaign, a value per date; empty where the chart does not show it.</summary>
    [JsonIgnore]
    public ImmutableArray<double> Cohort { get; init; } = [];

    /// <summary>Contracts signed: the chart of the file signup.</summary>
    public static CurveChart Signup(FinishedRun run) => Of(run, Stage.Signed, Metric.Count) with
    {
        Name = "signup",
        Title = ChartText.Both(text => text.SignupTitle(run.Scenario.Title.In(text.Culture))),
        ValueAxis = ChartText.Both(text => text.SignupAxis),
    };

    /// <summary>Projects registered: the chart of the file landing.</summary>
    public static CurveChart Landing(FinishedRun run) => Of(run, Stage.Registered, Metric.Count) with
    {
        Name = "landing",
        Title = ChartText.Both(text => text.LandingTitle(run.Scenario.Title.In(text.Culture))),
        ValueAxis = ChartText.Both(text => text.LandingAxis),
    };

    /// <summary>A curve of all cities, in the unit of files; one that only a report draws needs no title, since its section has one.</summary>
    public static CurveChart Of(FinishedRun run, Stage stage, Metric metric, bool withCohort = false) => new()
    {
        Name = $"{FileWords.Of(stage, metric)}-{FileWords.Of(metric)}",
        Title = run.Scenario.Title,
        ValueAxis = LocalizedText.Empty,
        Dates = WeekEnds(run.Scenario.World.Calendar),
        Band = BandSeries.Of(WeeksOf(run, stage, Basis.Flow, metric)),
        Record = [.. Published(run, new Statistic(stage, Basis.Flow, metric, run.Scenario.RecordWeek))],
        Cohort = withCohort ? [.. WeeksOf(run, stage, Basis.Cohort, metric).Select(band => band.P50)] : [],
    };

    /// <summary>The bands of a curve of all cities week by week, in the unit of files.</summary>
    public static ImmutableArray<Band> WeeksOf(FinishedRun run, Stage stage, Basis basis, Metric metric) =>
        [.. run.Overall.First(curve => curve.Key == new CurveKey(-1, stage, basis, metric)).Weeks.Select(band => Totals.Scaled(band, metric))];

    /// <summary>What the record prints of a statistic.</summary>
    public static IEnumerable<PublishedPoint> Published(FinishedRun run, Statistic statistic) => run.Scenario.Comparisons
        .Where(comparison => comparison.Statistic == statistic)
        .Select(comparison => new Total(statistic, default, comparison.Figure))
        .Where(total => total.Printed is not null)
        .Select(total => new PublishedPoint(run.Scenario.Record!.AsOf, total.Printed!.Value) { Text = RunText.Printed(total) });

    /// <summary>Last day of each week of a campaign.</summary>
    public static ImmutableArray<DateOnly> WeekEnds(Core.Worlds.Calendar calendar) =>
        [.. Enumerable.Range(0, calendar.Weeks).Select(week => Analysis.Runs.Dates.LastDayOf(week, calendar))];
}

/// <summary>A published figure in a chart.</summary>
/// <param name="Date">The day of which it speaks.</param>
/// <param name="Value">The figure, in the chart's unit.</param>
internal sealed record PublishedPoint(DateOnly Date, double Value)
{
    /// <summary>The figure as printed.</summary>
    [JsonIgnore]
    public string Text { get; init; } = "";
}
