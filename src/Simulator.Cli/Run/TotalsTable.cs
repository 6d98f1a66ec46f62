using Simulator.Analysis.Runs;
using Simulator.Cli.Resources;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>Totals by stage, with the printed figure beside each and whether the band holds it.</summary>
internal static class TotalsTable
{
    public static Table Make(FinishedRun run, IEnumerable<Total> totals, Phrases phrases)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(Cells.Column(phrases.ColumnStage)).AddColumn(Cells.Column(phrases.ColumnBasis)).AddColumn(Cells.Column(phrases.ColumnMetric))
            .AddColumn(Cells.Column(phrases.ColumnMean).RightAligned())
            .AddColumn(Cells.Column(phrases.ColumnRange).RightAligned())
            .AddColumn(Cells.Column(phrases.ColumnUnit));
        if (run.Scenario.Record is not null)
        {
            table.AddColumn(Cells.Column(phrases.ColumnPrinted).RightAligned());
        }

        foreach (var total in totals)
        {
            table.AddRow(Row(total, run, phrases).Take(table.Columns.Count));
        }

        return table;
    }

    private static IEnumerable<Markup> Row(Total total, FinishedRun run, Phrases phrases) =>
    [
        Cells.Text(new FigureName(run.Scenario, phrases.Culture).Of(total.Statistic)),
        Cells.Text(phrases.Basis(FileWords.Basis(total.Statistic.Basis))),
        Cells.Text(phrases.Metric(FileWords.Metric(total.Statistic.Metric))),
        Cells.Text(FigureText.Number(total.Band.Mean, total.Statistic.Metric)),
        Cells.Text(FigureText.Range(total.Band, total.Statistic.Metric)),
        Cells.Text(phrases.Unit(FileWords.Unit(total.Statistic.Metric))),
        total.Figure is null ? Cells.Text("") : Cells.PrintedWithVerdict(total),
    ];
}
