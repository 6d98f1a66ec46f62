using Simulator.Analysis.Runs;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Engine.Results;

namespace Simulator.Cli.Results;

/// <summary>places.csv: totals of every city at the record's week, and what it spent until the end of the run.</summary>
internal static class PlacesCsv
{
    public const string Name = "places.csv";

    public static void Write(Stream stream, FinishedRun run)
    {
        using var sheet = new CsvSheet(
            stream, "place", "name_en", "name_zh", "week", "stage", "basis", "metric", "unit", "mean", "p05", "p25", "p50", "p75", "p95");
        for (var city = 0; city < run.Scenario.World.Cities.Length; city++)
        {
            WriteTotals(sheet, run, city);
            WriteMoney(sheet, run, city, "promotion_spent", Sample(run, ledger => ledger[city].SpentWan));
            WriteMoney(sheet, run, city, "incentives_promised", Sample(run, ledger => ledger[city].IncentivesWan));
        }
    }

    private static void WriteTotals(CsvSheet sheet, FinishedRun run, int city)
    {
        foreach (var key in CurveTable.Keys(run.Scenario.World).Where(key => key.City == city))
        {
            var statistic = new Statistic(key.Stage, key.Basis, key.Metric, run.Scenario.RecordWeek, city);
            Describe(sheet, run, city).Add(run.Scenario.RecordWeek)
                .Add(FileWords.Stage(key.Stage, key.Metric)).Add(FileWords.Basis(key.Basis)).Add(FileWords.Metric(key.Metric))
                .Add(FileWords.Unit(key.Metric)).Add(run.Statistics.BandOf(statistic)).EndRow();
        }
    }

    private static void WriteMoney(CsvSheet sheet, FinishedRun run, int city, string metric, Band band) =>
        Describe(sheet, run, city).Add(run.Scenario.World.Calendar.Weeks - 1).Add("").Add(FileWords.Basis(Basis.Flow)).Add(metric)
            .Add(FileWords.Yi).Add(band).EndRow();

    private static CsvSheet Describe(CsvSheet sheet, FinishedRun run, int city)
    {
        var name = run.Scenario.Names.Cities[city];
        return sheet.Add(run.Scenario.World.Cities[city].Id).Add(name.En).Add(name.Zh);
    }

    private static Band Sample(FinishedRun run, Func<System.Collections.Immutable.ImmutableArray<Engine.Ledgers.CityLedger>, double> wan) =>
        Band.Of([.. run.Outcome.Ledgers.Select(ledger => wan(ledger.Cities) / Money.WanPerYi)]);
}
