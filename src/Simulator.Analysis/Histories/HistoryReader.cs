using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace Simulator.Analysis.Histories;

/// <summary>Reads a history of campaigns from CSV: every row that can be read, and every problem of those that cannot.</summary>
/// <remarks>UTF-8 with or without byte order mark, any line ends, quoted cells, columns in any order; unknown columns are passed over.
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
