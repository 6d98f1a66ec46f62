using Simulator.Analysis.Runs;
using Simulator.Core.Worlds;
using Simulator.Engine.Results;

namespace Simulator.Cli.Results;

/// <summary>curves.csv: every curve, week by week; all cities first, under the place <c>all</c>.</summary>
internal static class CurvesCsv
{
    public const string Name = "curves.csv";

    /// <summary>Place of the totals.</summary>
    public const string AllPlaces = "all";

    public static void Write(Stream stream, FinishedRun run)
    {
        using var sheet = new CsvSheet(
            stream, "week", "date", "place", "stage", "basis", "metric", "unit", "mean", "p05", "p25", "p50", "p75", "p95");
        Write(sheet, run.Overall, run.Scenario.World);
        var table = new CurveTable(run.Scenario.World, run.Outcome.Ledgers);
        foreach (var place in CurveTable.Keys(run.Scenario.World).Where(key => key.City >= 0).GroupBy(key => key.City))
        {
            Write(sheet, table.Compute(place, run.Threads), run.Scenario.World);
        }
    }

    private static void Write(CsvSheet sheet, IEnumerable<Curve> curves, World world)
    {
        foreach (var curve in curves)
        {
            for (var week = 0; week < curve.Weeks.Length; week++)
            {
                sheet.Add(week).Add(Dates.Text(Dates.LastDayOf(week, world.Calendar)));
                Describe(sheet, curve.Key, world);
                sheet.Add(Totals.Scaled(curve.Weeks[week], curve.Key.Metric)).EndRow();
            }
        }
    }

    private static void Describe(CsvSheet sheet, CurveKey key, World world) => sheet
        .Add(key.City < 0 ? AllPlaces : world.Cities[key.City].Id)
        .Add(FileWords.Stage(key.Stage, key.Metric)).Add(FileWords.Basis(key.Basis))
        .Add(FileWords.Metric(key.Metric)).Add(FileWords.Unit(key.Metric));
}
