using Simulator.Analysis.Runs;

namespace Simulator.Analysis.Comparison;

/// <summary>The files of numbers that a comparison leaves behind: comparison.json, pairs.csv, differences.csv.</summary>
/// <remarks>Pure but for the files, and thread-safe.</remarks>
public static class ComparisonFiles
{
    private const string DocumentName = "comparison.json";
    private const string PairsName = "pairs.csv";
    private const string DifferencesName = "differences.csv";

    private static readonly string[] Described = ["a", "b", "week", "date", "stage", "basis", "metric", "unit"];

    /// <summary>Adds all of them to a set.</summary>
    /// <param name="files">The set.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="json">Content of comparison.json.</param>
    public static void Add(FileSet files, FinishedComparison comparison, string json)
    {
        ArgumentNullException.ThrowIfNull(files);
        files.Add(PairsName, stream => WritePairs(stream, comparison));
        files.Add(DifferencesName, stream => WriteDifferences(stream, comparison));
        files.Add(DocumentName, json);
    }

    /// <summary>Every pair by every measure at the last week that is counted.</summary>
    private static void WritePairs(Stream stream, FinishedComparison comparison)
    {
        using var table = new CsvTable(stream, [
            .. Described, "replicates", "mean_a", "mean_b", "difference_mean", "difference_sd",
            "half_width_95", "p05", "p95", "half_width_95_independent", "p_a_better", "variance_ratio"]);
        foreach (var pair in comparison.Result.Pairs)
        {
            var (difference, band) = (pair.Difference, pair.Difference?.Band);
            Describe(table, comparison, pair.A, pair.B, pair.Week, pair.Measure).Add(pair.Replicates)
                .Add(MeanOf(comparison, pair.A, pair.Measure)).Add(MeanOf(comparison, pair.B, pair.Measure))
                .Add(band?.Mean).Add(band?.Sd).Add(difference?.HalfWidth95).Add(band?.P05).Add(band?.P95)
                .Add(pair.IndependentHalfWidth95).Add(pair.ProbabilityFirstBetter).Add(pair.VarianceRatio).EndRow();
        }
    }

    /// <summary>The difference of every pair week by week.</summary>
    private static void WriteDifferences(Stream stream, FinishedComparison comparison)
    {
        using var table = new CsvTable(stream, [.. Described, .. Quantiles.Columns, "half_width_95"]);
        foreach (var curve in comparison.Result.Curves)
        {
            for (var week = 0; week < curve.Weeks.Length; week++)
            {
                Describe(table, comparison, curve.A, curve.B, week, curve.Measure)
                    .Add(curve.Weeks[week].Band).Add(curve.Weeks[week].HalfWidth95).EndRow();
            }
        }
    }

    private static CsvTable Describe(CsvTable table, FinishedComparison comparison, string a, string b, int week, Measure measure) => table
        .Add(a).Add(b).Add(week).Add(Dates.Text(Dates.LastDayOf(week, comparison.Calendar)))
        .Add(measure.StageWord).Add(measure.BasisWord).Add(measure.MetricWord).Add(measure.Unit);

    private static double? MeanOf(FinishedComparison comparison, string name, Measure measure) =>
        comparison.Result.Values.First(value => value.Name == name && value.Measure == measure).Band?.Mean;
}
