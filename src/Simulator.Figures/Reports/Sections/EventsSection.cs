using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Sections;

/// <summary>New contracts week by week, and the dated events behind them.</summary>
internal static class EventsSection
{
    private static readonly Metric[] Shown = [Metric.Guests, Metric.Count, Metric.TotalInvestment];

    public static Section Build(RunContext context)
    {
        var events = EventsOf(context);
        var caption = Caption(context, events);
        var heading = ReportText.Capital(context.Text.NewContracts);
        return new Section("events", context.Text.EventsHeading,
            [new Figure(heading, caption, Chart(context, events, caption), Data(context, events))]);
    }

    /// <summary>Events of the campaign in order of date.</summary>
    private static int[] EventsOf(RunContext context)
    {
        var (events, weeks) = (context.World.Events, context.World.Calendar.Weeks);
        return [.. Enumerable.Range(0, events.Length).Where(e => events[e].Week >= 0 && events[e].Week < weeks).OrderBy(e => events[e].TimeWeeks)];
    }

    private static string Caption(RunContext context, int[] events)
    {
        var share = context.Overall(Stage.Signed, Basis.Flow, Metric.EventShare).Band.Mean;
        return events.Length > 0 ? context.Text.EventsCaption(FigureText.Share(share)) : context.Text.EventsCaptionWithoutEvents;
    }

    private static EventChart Chart(RunContext context, int[] events, string caption)
    {
        var cumulative = context.Curve(Stage.Signed, Basis.Flow, Metric.Count);
        return new EventChart
        {
            Id = "events-by-week",
            Description = caption,
            Axis = context.Text.EventsAxis,
            Name = context.Text.NewContracts,
            Dates = [.. Enumerable.Range(0, cumulative.Length).Select(week => Dates.Text(context.World.Calendar.DateOf(week)))],
            Values = [.. cumulative.Select((band, week) => Quantiles.Rounded(band.Mean - (week > 0 ? cumulative[week - 1].Mean : 0)))],
            Events = [.. events.Select(e => new DatedEvent(Date(context, e), Name(context, e)))],
        };
    }

    private static Table Data(RunContext context, int[] events)
    {
        var text = context.Text;
        return new Table(
            text.EventsTable,
            [
                new Column(text.ColumnNumber, IsNumber: true), new Column(text.ColumnEvent), new Column(text.ColumnDate),
                .. new[] { text.ColumnGuests, text.ColumnContracts, text.ColumnAmount }
                    .SelectMany(title => new[] { title, text.ColumnPublished }).Select(title => new Column(title, IsNumber: true)),
            ],
            [.. events.Select((e, i) => Row(context, e, i + 1))]);
    }

    private static ImmutableArray<string> Row(RunContext context, int e, int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture), Name(context, e), Date(context, e),
        .. Shown.SelectMany(metric => Cells(context, e, metric)),
    ];

    private static IEnumerable<string> Cells(RunContext context, int e, Metric metric)
    {
        var printed = context.Run.Totals.FirstOrDefault(total => total.Statistic.Event == e && IsLike(total.Statistic.Metric, metric));
        var counts = metric == Metric.Guests || context.World.Events[e].Signs;
        yield return counts ? FigureText.MeanAndRange(printed?.Band ?? Simulated(context, e, metric), metric) : FigureText.None;
        yield return printed is null ? FigureText.None : FigureText.Printed(printed);
    }

    private static Band Simulated(RunContext context, int e, Metric metric)
    {
        var stage = metric == Metric.Guests ? Stage.Contacted : Stage.Signed;
        return context.Run.Statistics.BandOf(new Statistic(stage, Basis.Flow, metric, context.Run.Scenario.RecordWeek, Event: e));
    }

    /// <summary>A figure of an announcement stands in the column of what it announces.</summary>
    private static bool IsLike(Metric printed, Metric shown) => printed == shown
        || (printed == Metric.HeadlineCount && shown == Metric.Count)
        || (printed == Metric.HeadlineInvestment && shown == Metric.TotalInvestment);

    private static string Name(RunContext context, int e) => context.Run.Scenario.Names.Events[e].In(context.Culture);

    private static string Date(RunContext context, int e) => Dates.Text(context.World.Events[e].TimeWeeks, context.World.Calendar);
}
