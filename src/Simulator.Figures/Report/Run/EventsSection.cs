using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Run;

/// <summary>New contracts week by week, and the dated events behind them.</summary>
internal static class EventsSection
{
    private static readonly Metric[] Shown = [Metric.Guests, Metric.Count, Metric.TotalInvestment];

    public static Section Build(RunContext context)
    {
        var (text, events) = (context.Text, NewContractsChart.EventsOf(context.Run));
        return new Section("events", text.EventsHeading,
        [
            new ChartBlock(
                "events-by-week", ReportText.Capital(text.NewContracts), Caption(context, events), text.EventsAxis,
                NewContractsChart.Of(context.Run), Data(context, events)),
        ]);
    }

    private static string Caption(RunContext context, ImmutableArray<int> events)
    {
        var share = context.Overall(Stage.Signed, Basis.Flow, Metric.EventShare).Band.Mean;
        return events.Length > 0 ? context.Text.EventsCaption(RunText.Share(share)) : context.Text.EventsCaptionWithoutEvents;
    }

    private static Table Data(RunContext context, ImmutableArray<int> events)
    {
        var text = context.Text;
        return new Table(
            text.EventsTable,
            [
                .. Column.Numbers(text.ColumnNumber), .. Column.Texts(text.ColumnEvent, text.ColumnDate),
                .. Column.Numbers(
                    text.ColumnGuests, text.ColumnPublished, text.ColumnContracts, text.ColumnPublished, text.ColumnAmount, text.ColumnPublished),
            ],
            [.. events.Select((e, i) => Row(context, e, i + 1))]);
    }

    private static ImmutableArray<string> Row(RunContext context, int e, int number) =>
    [
        number.ToString(CultureInfo.InvariantCulture), Name(context, e), Date(context, e),
        .. Shown.SelectMany(metric => MeanAndPublished(context, e, metric)),
    ];

    private static IEnumerable<string> MeanAndPublished(RunContext context, int e, Metric metric)
    {
        var printed = context.Run.Totals.FirstOrDefault(total => total.Statistic.Event == e && IsLike(total.Statistic.Metric, metric));
        var counts = metric == Metric.Guests || context.World.Events[e].Signs;
        yield return counts ? RunText.MeanAndRange(printed?.Band ?? Simulated(context, e, metric), metric) : RunText.None;
        yield return printed is null ? RunText.None : RunText.Printed(printed);
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
