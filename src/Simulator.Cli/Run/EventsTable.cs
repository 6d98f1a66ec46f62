using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>Event by event: guests, contracts signed there and their amount, each beside the printed figure where there is a record.</summary>
internal sealed class EventsTable(Screen screen, FinishedRun run)
{
    private static readonly Metric[] Shown = [Metric.Guests, Metric.Count, Metric.TotalInvestment];

    public void Write()
    {
        var events = Enumerable.Range(0, run.Scenario.World.Events.Length).Where(IsShown).ToArray();
        if (events.Length == 0)
        {
            return;
        }

        var table = Head();
        foreach (var e in events)
        {
            table.AddRow(Row(e));
        }

        screen.Say(screen.Texts.EventsTitle);
        screen.Show(table);
    }

    private Table Head()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(Cells.Column(screen.Texts.ColumnEvent))
            .AddColumn(Cells.Column(screen.Texts.ColumnDate).NoWrap());
        foreach (var metric in Shown)
        {
            table.AddColumn(Cells.Column(screen.Texts.EventColumn(FileWords.Of(metric))).RightAligned().NoWrap());
            if (run.Scenario.Record is not null)
            {
                table.AddColumn(Cells.Column(screen.Texts.ColumnPrinted).RightAligned().NoWrap());
            }
        }

        return table;
    }

    /// <summary>Events at which something can be counted by the record's week.</summary>
    private bool IsShown(int e)
    {
        var entry = run.Scenario.World.Events[e];
        return entry.Week <= run.Scenario.RecordWeek && (entry.Signs || entry.Seats > 0 || Printed(e).Any());
    }

    private IEnumerable<Markup> Row(int e)
    {
        yield return Cells.Text(run.Scenario.Names.Events[e].In(screen.Texts.Culture));
        yield return Cells.Text(Dates.Text(run.Scenario.World.Events[e].TimeWeeks, run.Scenario.World.Calendar));
        foreach (var metric in Shown)
        {
            var printed = Printed(e).FirstOrDefault(total => IsLike(total.Statistic.Metric, metric));
            var total = printed ?? Simulated(e, metric);
            var happens = metric == Metric.Guests || run.Scenario.World.Events[e].Signs;
            yield return Cells.Text(happens || printed is not null ? RunText.MeanAndRange(total.Band, total.Statistic.Metric) : "");
            if (run.Scenario.Record is not null)
            {
                yield return printed is null ? Cells.Text("") : Cells.PrintedWithVerdict(printed);
            }
        }
    }

    private IEnumerable<Total> Printed(int e) => run.Totals.Where(total => total.Statistic.Event == e);

    /// <summary>A figure of an announcement stands in the column of what it announces.</summary>
    private static bool IsLike(Metric printed, Metric shown) => printed == shown
        || (printed == Metric.HeadlineCount && shown == Metric.Count)
        || (printed == Metric.HeadlineInvestment && shown == Metric.TotalInvestment);

    private Total Simulated(int e, Metric metric)
    {
        var stage = metric == Metric.Guests ? Stage.Contacted : Stage.Signed;
        var statistic = new Statistic(stage, Basis.Flow, metric, run.Scenario.RecordWeek, Event: e);
        return new Total(statistic, run.Statistics.BandOf(statistic), Figure: null);
    }
}
