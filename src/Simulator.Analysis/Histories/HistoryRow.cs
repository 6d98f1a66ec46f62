namespace Simulator.Analysis.Histories;

/// <summary>The cells of one row by column, trimmed, in compatibility form (full-width digits become digits).</summary>
/// <remarks>Not thread-safe.</remarks>
/// <param name="columns">Positions of the columns.</param>
/// <param name="cells">Cells.</param>
/// <param name="line">Line in the file, from 1.</param>
internal sealed class HistoryRow(IReadOnlyDictionary<string, int> columns, string[] cells, int line)
{
    public int Line => line;

    /// <summary>The cell in a column; empty where the file has no such column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var at) && at < cells.Length
        ? cells[at].Trim().Normalize(System.Text.NormalizationForm.FormKC)
        : "";

    /// <summary>The cell exactly as printed but for white space at its ends.</summary>
    public string Text(string column) => columns.TryGetValue(column, out var at) && at < cells.Length ? cells[at].Trim() : "";

    /// <summary>Whether all cells are empty.</summary>
    public bool IsBlank => Array.TrueForAll(cells, string.IsNullOrWhiteSpace);
}
