using Simulator.Analysis.Runs;
using Simulator.Cli.Resources;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>Totals by stage, with the printed figure beside each and whether the band holds it.</summary>
internal static class TotalsTable
{
    public static Table Make(FinishedRun run, IEnumerable<Total> totals, CommandTexts texts)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(Cells.Column(texts.ColumnStage)).AddColumn(Cells.Column(texts.ColumnBasis)).AddColumn(Cells.Column(texts.ColumnMetric))
            .AddColumn(Cells.Column(texts.ColumnMean).RightAligned())
            .AddColumn(Cells.Column(texts.ColumnRange).RightAligned())
            .AddColumn(Cells.Column(texts.ColumnUnit));
        if (run.Scenario.Record is not null)
        {
            table.AddColumn(Cells.Column(texts.ColumnPrinted).RightAligned());
        }

        foreach (var total in totals)
        {
            table.AddRow(Row(total, run, texts).Take(table.Columns.Count));
        }

        return table;
    }

    private static IEnumerable<Markup> Row(Total total, FinishedRun run, CommandTexts texts) =>
    [
        Cells.Text(new StatisticName(run.Scenario, texts.Culture).Of(total.Statistic)),
        Cells.Text(texts.Basis(FileWords.Of(total.Statistic.Basis))),
        Cells.Text(texts.Metric(FileWords.Of(total.Statistic.Metric))),
        Cells.Text(RunText.Number(total.Band.Mean, total.Statistic.Metric)),
        Cells.Text(RunText.Range(total.Band, total.Statistic.Metric)),
        Cells.Text(texts.Unit(FileWords.Unit(total.Statistic.Metric))),
        total.Figure is null ? Cells.Text("") : Cells.PrintedWithVerdict(total),
    ];
}
