using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Simulator.Analysis.Histories;
using Simulator.Scenarios.Problems;

namespace Simulator.Analysis.Calibration;

/// <summary>Reads which scalars of a scenario calibration may set: <c>calibration.csv</c> in its folder.</summary>
/// <remarks>Columns path (several joined by a plus sign take one value), low, high, unit, scale (linear, log or whole). Thread-safe.</remarks>
public static class FreeScalars
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "calibration.csv";

    /// <summary>Scalars that a scenario may have.</summary>
    public const int Most = 3;

    private static readonly string[] Columns = ["path", "low", "high", "unit", "scale"];

    /// <summary>Reads the file of a scenario; none where there is no such file.</summary>
    /// <param name="scenario">The scenario's file or folder.</param>
    /// <param name="language">Language of problems.</param>
    public static (ImmutableArray<CalibrationParameter> Parameters, ImmutableArray<Problem> Problems) Read(string scenario, CultureInfo language)
    {
        var folder = Directory.Exists(scenario) ? scenario : Path.GetDirectoryName(scenario) ?? "";
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return ([], []);
        }

        var problems = new TableProblems(path, language);
        var parameters = Read(File.ReadAllText(path, Encoding.UTF8), problems);
        return problems.All.Count == 0 ? (parameters, []) : ([], [.. problems.All]);
    }

    private static ImmutableArray<CalibrationParameter> Read(string text, TableProblems problems)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { TrackLineNumbers = true, Separator = ',' });
        reader.ReadHeader();
        var columns = reader.Headers.Select((name, at) => (Name: name.Trim(), At: at))
            .DistinctBy(column => column.Name).ToDictionary(column => column.Name, column => column.At, StringComparer.Ordinal);
        var missing = Columns.Where(column => !columns.ContainsKey(column)).ToArray();
        Array.ForEach(missing, column => problems.Add(TableProblems.MissingColumn, 1, column, column));
        if (missing.Length > 0)
        {
            return [];
        }

        var parameters = ImmutableArray.CreateBuilder<CalibrationParameter>();
        while (reader.Read())
        {
            string[] fields = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            parameters.Add(Parameter(new HistoryRow(columns, fields, (int)reader.LineNumber), problems));
        }

        if (parameters.Count > Most)
        {
            problems.Add(TableProblems.TooManyRows, 0, "", parameters.Count, Most);
        }

        return parameters.ToImmutable();
    }

    private static CalibrationParameter Parameter(HistoryRow row, TableProblems problems)
    {
        var paths = row.Text("path").Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (paths.Length == 0)
        {
            problems.Add(TableProblems.EmptyCell, row.Line, "path");
        }

        var (low, high, scale) = (Number(row, "low", problems), Number(row, "high", problems), row["scale"]);
        if (!Enum.TryParse<PriorScale>(scale, ignoreCase: true, out var word))
        {
            problems.Add(TableProblems.UnknownWord, row.Line, "scale", scale, "linear, log, whole");
        }

        if (!(high > low) || (word == PriorScale.Log && low <= 0))
        {
            problems.Add(TableProblems.OutOfRange, row.Line, "low", row["low"], word == PriorScale.Log ? "0" : "-∞", row["high"]);
        }

        return new CalibrationParameter([.. paths], low, high, row.Text("unit"), word, IsShared: false);
    }

    private static double Number(HistoryRow row, string column, TableProblems problems)
    {
        if (double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        problems.Add(TableProblems.NotANumber, row.Line, column, row[column]);
        return double.NaN;
    }
}
