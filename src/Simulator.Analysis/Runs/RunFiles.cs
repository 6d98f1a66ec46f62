using System.Collections.Immutable;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>The files of numbers that a run leaves behind (docs: what a run writes): run.json and four tables.</summary>
/// <remarks>Pure but for the files, and thread-safe.</remarks>
public static class RunFiles
{
    /// <summary>Name of the document: <see cref="RunDocument"/>.</summary>
    public const string DocumentName = "run.json";

    private const string CurvesName = "curves.csv";
    private const string DealsName = "deals.csv";
    private const string PlacesName = "places.csv";
    private const string FirmsName = "firms.csv";

    /// <summary>Stands for all cities together in the column <c>place</c>.</summary>
    private const string AllPlaces = "all";

    private static readonly string[] Measured = ["stage", "basis", "metric", "unit", .. Quantiles.Columns];

    /// <summary>Adds all of them to a set.</summary>
    /// <param name="files">The set.</param>
    /// <param name="run">The run.</param>
    /// <param name="json">Content of run.json.</param>
    public static void Add(FileSet files, FinishedRun run, string json)
    {
        ArgumentNullException.ThrowIfNull(files);
        files.Add(CurvesName, stream => WriteCurves(stream, run));
        files.Add(DealsName, stream => DealsCsv.Write(stream, run));
        files.Add(PlacesName, stream => WritePlaces(stream, run));
        files.Add(FirmsName, stream => FirmsCsv.Write(stream, run));
        files.Add(DocumentName, json);
    }

    /// <summary>curves.csv: every curve, week by week; all cities first.</summary>
    private static void WriteCurves(Stream stream, FinishedRun run)
    {
        var world = run.Scenario.World;
        using var table = new CsvTable(stream, ["week", "date", "place", .. Measured]);
        WriteCurves(table, run.Overall, world);

        // City by city, so that the curves of one city at a time are in memory.
        var curves = new CurveTable(world, run.Outcome.Ledgers);
        foreach (var city in CurveTable.Keys(world).Where(key => key.City >= 0).GroupBy(key => key.City))
        {
            WriteCurves(table, curves.Compute(city, run.Threads), world);
        }
    }

    private static void WriteCurves(CsvTable table, IEnumerable<Curve> curves, World world)
    {
        foreach (var curve in curves)
        {
            var place = curve.Key.City < 0 ? AllPlaces : world.Cities[curve.Key.City].Id;
            for (var week = 0; week < curve.Weeks.Length; week++)
            {
                table.Add(week).Add(Dates.Text(Dates.LastDayOf(week, world.Calendar))).Add(place);
                Describe(table, curve.Key).Add(Totals.Scaled(curve.Weeks[week], curve.Key.Metric)).EndRow();
            }
        }
    }

    /// <summary>places.csv: totals of every city at the record's week, and what it spent until the end of the run.</summary>
    private static void WritePlaces(Stream stream, FinishedRun run)
    {
        using var table = new CsvTable(stream, ["place", "name_en", "name_zh", "week", .. Measured]);
        for (var city = 0; city < run.Scenario.World.Cities.Length; city++)
        {
            WriteTotals(table, run, city);
            WriteMoney(table, run, city, "promotion_spent", Sample(run, cities => cities[city].SpentWan));
            WriteMoney(table, run, city, "incentives_promised", Sample(run, cities => cities[city].IncentivesWan));
        }
    }

    private static void WriteTotals(CsvTable table, FinishedRun run, int city)
    {
        foreach (var key in CurveTable.Keys(run.Scenario.World).Where(key => key.City == city))
        {
            var statistic = new Statistic(key.Stage, key.Basis, key.Metric, run.Scenario.RecordWeek, city);
            Describe(AddPlace(table, run, city).Add(run.Scenario.RecordWeek), key).Add(run.Statistics.BandOf(statistic)).EndRow();
        }
    }

    private static void WriteMoney(CsvTable table, FinishedRun run, int city, string metric, Band band) =>
        AddPlace(table, run, city).Add(run.Scenario.World.Calendar.Weeks - 1).Add("").Add(FileWords.Of(Basis.Flow)).Add(metric)
            .Add(FileWords.Yi).Add(band).EndRow();

    private static CsvTable Describe(CsvTable table, CurveKey key) => table
        .Add(FileWords.Of(key.Stage, key.Metric)).Add(FileWords.Of(key.Basis)).Add(FileWords.Of(key.Metric)).Add(FileWords.Unit(key.Metric));

    private static CsvTable AddPlace(CsvTable table, FinishedRun run, int city)
    {
        var name = run.Scenario.Names.Cities[city];
        return table.Add(run.Scenario.World.Cities[city].Id).Add(name.En).Add(name.Zh);
    }

    private static Band Sample(FinishedRun run, Func<ImmutableArray<CityLedger>, double> wan) =>
        Band.Of([.. run.Outcome.Ledgers.Select(ledger => wan(ledger.Cities) / Money.WanPerYi)]);
}
