namespace Simulator.Cli.Hosting;

/// <summary>The known name that a mistyped one was probably meant to be.</summary>
internal static class NearestName
{
    private const int Tolerance = 2;

    /// <summary>The nearest name, or null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(word, name)))
        .Where(candidate => candidate.Distance <= Tolerance)
        .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name).FirstOrDefault();

    /// <summary>Insertions, deletions and replacements that lead from one word to the other (Levenshtein 1966).</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
