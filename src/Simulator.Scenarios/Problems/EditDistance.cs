namespace Simulator.Scenarios.Problems;

/// <summary>How far two words are from each other, to suggest what was probably meant.</summary>
/// <remarks>Damerau–Levenshtein distance with adjacent transpositions. Pure and thread-safe.</remarks>
internal static class EditDistance
{
    private const int LongestWord = 64;
    private const int LettersPerMistake = 3;

    /// <summary>The known word that is nearest, if it is near enough to be a slip; the first in order among equals.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var limit = Math.Max(1, word.Length / LettersPerMistake);
        return known
            .Select(candidate => (Candidate: candidate, Distance: Between(word, candidate)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    public static int Between(string first, string second)
    {
        var table = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                table[i, j] = Cell(table, first, second, i, j);
            }
        }

        return table[first.Length, second.Length];
    }

    private static int Cell(int[,] table, string first, string second, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var replaced = table[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
        var swapped = i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }
}
