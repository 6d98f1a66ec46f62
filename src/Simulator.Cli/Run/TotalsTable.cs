using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Cli.Resources;
using Simulator.Core.Reporting;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>Totals by stage, with the printed figure beside each and whether the band holds it.</summary>
internal static class TotalsTable
{
    public static Table Make(FinishedRun run, IEnumerable<Total> totals, Phrases phrases)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(phrases.ColumnStage).AddColumn(phrases.ColumnBasis).AddColumn(phrases.ColumnMetric)
            .AddColumn(new TableColumn(phrases.ColumnMean).RightAligned())
            .AddColumn(new TableColumn(phrases.ColumnRange).RightAligned())
            .AddColumn(phrases.ColumnUnit);
        if (run.Scenario.Record is not null)
        {
            table.AddColumn(new TableColumn(phrases.ColumnPrinted).RightAligned());
        }

        foreach (var total in totals)
        {
            table.AddRow(Row(total, run, phrases).Take(table.Columns.Count));
        }

        return table;
    }

    private static IEnumerable<Markup> Row(Total total, FinishedRun run, Phrases phrases) =>
    [
        Cells.Text(Stage(total, run, phrases)),
        Cells.Text(phrases.Basis(FileWords.Basis(total.Statistic.Basis))),
        Cells.Text(phrases.Metric(FileWords.Metric(total.Statistic.Metric))),
        Cells.Text(Cells.Mean(total)),
        Cells.Text(Cells.Range(total.Band, total.Statistic.Metric)),
        Cells.Text(phrases.Unit(FileWords.Unit(total.Statistic.Metric))),
        total.Figure is null ? Cells.Text("") : Cells.PrintedWithVerdict(total),
    ];

    /// <summary>The stage, and which part of its projects is meant: a city, a size.</summary>
    private static string Stage(Total total, FinishedRun run, Phrases phrases)
    {
        var statistic = total.Statistic;
        var parts = new List<string> { phrases.Stage(FileWords.Stage(statistic.Stage, statistic.Metric)) };
        if (statistic.City >= 0)
        {
            parts.Add(run.Scenario.Names.Cities[statistic.City].In(phrases.Culture));
        }

        if (statistic.FirmClass >= 0)
        {
            parts.Add(run.Scenario.Names.FirmClasses[statistic.FirmClass].In(phrases.Culture));
        }

        parts.AddRange(Sizes(statistic));
        return string.Join(" · ", parts);
    }

    private static IEnumerable<string> Sizes(Statistic statistic)
    {
        if (statistic.AtLeast.Wan > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"≥ {statistic.AtLeast.Yi:0.####} 亿元");
        }

        if (statistic.Below.Wan > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"< {statistic.Below.Yi:0.####} 亿元");
        }
    }
}
