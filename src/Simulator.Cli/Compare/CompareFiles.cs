using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Cli.Results;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Html;

namespace Simulator.Cli.Compare;

/// <summary>Writes what a comparison leaves behind: comparison.json, pairs.csv, differences.csv, report.html.</summary>
internal static class CompareFiles
{
    public const string DocumentName = "comparison.json";
    public const string PairsName = "pairs.csv";
    public const string DifferencesName = "differences.csv";

    /// <summary>Writes all files, or none.</summary>
    public static void Write(FinishedComparison comparison, string json, ReportDocument report) => FileSet.Write(comparison.Plan.Folder, files =>
    {
        files.Add(PairsName, stream => WritePairs(stream, comparison));
        files.Add(DifferencesName, stream => WriteDifferences(stream, comparison));
        files.Add(ReportFile.Name, stream => ReportFile.Write(stream, report));
        files.Add(DocumentName, json);
    });

    private static void WritePairs(Stream stream, FinishedComparison comparison)
    {
        using var sheet = new CsvSheet(
            stream, "a", "b", "week", "date", "stage", "basis", "metric", "unit", "replicates", "mean_a", "mean_b", "difference_mean", "difference_sd",
            "half_width_95", "p05", "p95", "half_width_95_independent", "p_a_better", "variance_ratio");
        foreach (var pair in comparison.Result.Pairs)
        {
            sheet.Add(pair.A).Add(pair.B).Add(pair.Week).Add(Date(comparison, pair.Week));
            Describe(sheet, pair.Measure).Add(pair.Replicates);
            Add(sheet, MeanOf(comparison, pair.A, pair.Measure));
            Add(sheet, MeanOf(comparison, pair.B, pair.Measure));
            var band = pair.Difference?.Band;
            foreach (var value in new[] { band?.Mean, band?.Sd, pair.Difference?.HalfWidth95, band?.P05, band?.P95, pair.IndependentHalfWidth95 })
            {
                Add(sheet, value);
            }

            Add(sheet.Add(pair.ProbabilityFirstBetter), pair.VarianceRatio);
            sheet.EndRow();
        }
    }

    private static void WriteDifferences(Stream stream, FinishedComparison comparison)
    {
        using var sheet = new CsvSheet(
            stream, "a", "b", "week", "date", "stage", "basis", "metric", "unit", "mean", "p05", "p25", "p50", "p75", "p95", "half_width_95");
        foreach (var curve in comparison.Result.Curves)
        {
            for (var week = 0; week < curve.Weeks.Length; week++)
            {
                sheet.Add(curve.A).Add(curve.B).Add(week).Add(Date(comparison, week));
                Add(Describe(sheet, curve.Measure).Add(curve.Weeks[week].Band), curve.Weeks[week].HalfWidth95);
                sheet.EndRow();
            }
        }
    }

    private static CsvSheet Describe(CsvSheet sheet, Measure measure) => sheet
        .Add(MeasureWords.Stage(measure)).Add(MeasureWords.Basis(measure)).Add(MeasureWords.Metric(measure)).Add(MeasureWords.Unit(measure));

    private static CsvSheet Add(CsvSheet sheet, double? value) => value is { } known ? sheet.Add(known) : sheet.Add("");

    private static double? MeanOf(FinishedComparison comparison, string name, Measure measure) =>
        comparison.Result.Values.First(value => value.Name == name && value.Measure == measure).Band?.Mean;

    private static string Date(FinishedComparison comparison, int week) => Dates.Text(Dates.LastDayOf(week, comparison.Calendar));
}
