using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>Median of cumulative sign-ups and landings over the weeks, with the record's date marked.</summary>
internal static class SparkCurves
{
    private const int MaxColumns = 64;
    private const int ColumnsForText = 36;
    private const int Margin = 2;

    public static void Write(Screen screen, FinishedRun run)
    {
        var calendar = run.Scenario.World.Calendar;
        var columns = Math.Clamp(screen.Results.Profile.Width - ColumnsForText, 1, MaxColumns);
        var grid = new Grid().AddColumn(new GridColumn().Padding(Margin, 0, Margin, 0)).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var stage in new[] { Stage.Signed, Stage.Registered })
        {
            var medians = Medians(run, stage);
            grid.AddRow(
                Cells.Text(screen.Texts.Stage(FileWords.Of(stage))), Cells.Text(Spark.Of(medians, columns)),
                Cells.Text(RunText.Number(medians[^1], Metric.Count)));
        }

        var marker = new string(' ', Spark.ColumnOf(run.Scenario.RecordWeek, calendar.Weeks, columns)) + "▲";
        grid.AddRow(Cells.Text(""), Cells.Text(marker), Cells.Text($"▲ {Dates.Text(run.ComparedAt)}"));
        screen.Say(screen.Texts.CurvesTitle(Dates.Text(calendar.Start), Dates.Text(Dates.LastDayOf(calendar.Weeks - 1, calendar))));
        screen.Results.Write(grid);
    }

    private static double[] Medians(FinishedRun run, Stage stage)
    {
        var key = new CurveKey(-1, stage, Basis.Flow, Metric.Count);
        return [.. run.Overall.First(curve => curve.Key == key).Weeks.Select(band => band.P50)];
    }
}
