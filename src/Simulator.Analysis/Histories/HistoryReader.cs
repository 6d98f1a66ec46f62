using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Simulator.Scenarios.Problems;

namespace Simulator.Analysis.Histories;

/// <summary>Reads a history of campaigns from CSV: every row that can be read, and every problem of those that cannot.</summary>
/// <remarks>UTF-8 with or without byte order mark, any line ends, quoted fields, columns in any order; unknown columns are passed over.
/// Thread-safe.</remarks>
public static class HistoryReader
{
    private const string Embedded = "Simulator.Analysis.campaigns.csv";

    /// <summary>Name of the file of published figures that the product carries.</summary>
    public const string PublishedName = "data/campaigns.csv";

    /// <summary>The bytes of the published figures that the product carries.</summary>
    public static Stream OpenPublished() => typeof(HistoryReader).Assembly.GetManifestResourceStream(Embedded)!;

    /// <summary>The published figures that the product carries (data/campaigns.csv).</summary>
    public static CampaignHistory ReadPublished()
    {
        using var reader = new StreamReader(OpenPublished());
        return Read(reader.ReadToEnd(), PublishedName, CultureInfo.InvariantCulture);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">Language of problems.</param>
    public static CampaignHistory ReadFile(string path, CultureInfo language)
    {
        try
        {
            return Read(File.ReadAllText(path, Encoding.UTF8), path, language);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            var problems = new TableProblems(path, language);
            problems.Add(TableProblems.Unreadable, 0, "", trouble.Message);
            return new CampaignHistory([], [.. problems.All], IsUsable: false);
        }
    }

    /// <summary>Reads text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Name of the file in problems.</param>
    /// <param name="language">Language of problems.</param>
    public static CampaignHistory Read(string text, string name, CultureInfo language)
    {
        var problems = new TableProblems(name, language);
        var figures = Read(text, problems);
        if (figures.IsEmpty && problems.All.Count == 0)
        {
            problems.Add(TableProblems.NoFigure, 0, "");
        }

        return new CampaignHistory(figures, [.. problems.All], !figures.IsEmpty);
    }

    /// <summary>A quote that is never closed would swallow all rows after it: such a text is read again, each line by itself.</summary>
    private static ImmutableArray<CampaignFigure> Read(string text, TableProblems problems)
    {
        var isUnterminated = false;
        var options = new CsvReaderOptions
        {
            TrackLineNumbers = true,
            SkipEmptyLines = true,
            OnMalformedRecord = record => isUnterminated |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        };
        using (var probe = CsvReader.FromText(text, options))
        {
            while (probe.Read())
            {
            }
        }

        using var reader = CsvReader.FromText(text, options with { OnMalformedRecord = null, AllowLineBreaksInQuotes = !isUnterminated });
        reader.ReadHeader();
        return Header(reader.Headers, problems) is { } columns ? Rows(reader, columns, reader.Headers.Count, problems) : [];
    }

    private static Dictionary<string, int>? Header(IReadOnlyList<string> names, TableProblems problems)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < names.Count; at++)
        {
            var name = names[at].Trim();
            if (name.Length > 0 && !columns.TryAdd(name, at))
            {
                problems.Add(TableProblems.DuplicateColumn, 1, name, name);
            }
        }

        var missing = HistoryColumns.Required.Where(name => !columns.ContainsKey(name)).ToArray();
        Array.ForEach(missing, name => problems.Add(TableProblems.MissingColumn, 1, name, name));
        return missing.Length == 0 ? columns : null;
    }

    private static ImmutableArray<CampaignFigure> Rows(CsvReader reader, Dictionary<string, int> columns, int width, TableProblems problems)
    {
        var figures = ImmutableArray.CreateBuilder<CampaignFigure>();
        while (reader.Read())
        {
            var row = new HistoryRow(columns, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)], (int)reader.LineNumber);
            if (row.IsBlank)
            {
                continue;
            }

            if (reader.FieldCount != width)
            {
                problems.Add(TableProblems.BrokenRow, row.Line, "", reader.FieldCount, width);
            }
            else if (new FigureReading(row, problems).Read() is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures.ToImmutable();
    }
}

/// <summary>What a file of campaigns holds: its figures, and everything that is wrong with it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figures">Rows that can be read, in the order of the file.</param>
/// <param name="Problems">Rows that cannot, and mistakes of the file as a whole.</param>
/// <param name="IsUsable">Whether the file has the required columns and at least one figure.</param>
public sealed record CampaignHistory(ImmutableArray<CampaignFigure> Figures, ImmutableArray<Problem> Problems, bool IsUsable);

/// <summary>The fields of one row by column, trimmed, in compatibility form (full-width digits become digits).</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="columns">Positions of the columns.</param>
/// <param name="fields">Its fields, in the order of the file.</param>
/// <param name="line">Line in the file, from 1.</param>
internal sealed class HistoryRow(IReadOnlyDictionary<string, int> columns, string[] fields, int line)
{
    public int Line => line;

    /// <summary>The field in a column; empty where the file has no such column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var at) && at < fields.Length
        ? fields[at].Trim().Normalize(System.Text.NormalizationForm.FormKC)
        : "";

    /// <summary>The field exactly as printed but for white space at its ends.</summary>
    public string Text(string column) => columns.TryGetValue(column, out var at) && at < fields.Length ? fields[at].Trim() : "";

    /// <summary>Whether all fields are empty.</summary>
    public bool IsBlank => Array.TrueForAll(fields, string.IsNullOrWhiteSpace);
}

/// <summary>Names of the columns of a history.</summary>
internal static class HistoryColumns
{
    public const string Id = "id";
    public const string Region = "region";
    public const string Campaign = "campaign";
    public const string Start = "start_date";
    public const string End = "end_date";
    public const string Level = "level";
    public const string Kind = "kind";
    public const string CountedBy = "counted_by";
    public const string Metric = "metric";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Elapsed = "elapsed_months_since_signing";
    public const string Reported = "reported";
    public const string SourceTitle = "source_title";

    /// <summary>Without these a file tells nothing.</summary>
    public static readonly string[] Required = [Region, Campaign, Metric, Value];
}
