namespace Simulator.Scenarios.Texts;

/// <summary>How far two words are from each other, to suggest what was probably meant.</summary>
/// <remarks>Damerau–Levenshtein distance with transpositions of neighbours (optimal string alignment). Pure and thread-safe.</remarks>
public static class EditDistance
{
    private const int LongestWord = 64;
    private const int CharactersPerMistake = 3;
    private const int MostMistakes = 4;
    private const int Rows = 3;

    /// <summary>Known words that are looked at; a file may declare many thousand ids, and refer wrongly to as many.</summary>
    private const int MostCandidates = 5_000;

    /// <summary>The known word that is nearest, if it is near enough to be a slip; the first in order among equals.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="known">Words that could have been meant.</param>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        var written = word.ToLowerInvariant();
        var (best, bestDistance) = ((string?)null, Limit(word) + 1);
        foreach (var candidate in known.Take(MostCandidates))
        {
            var distance = candidate == word ? 0 : Between(written, candidate, bestDistance);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; some larger number where
    /// they are more than a limit.</summary>
    /// <param name="first">One word.</param>
    /// <param name="second">The other one.</param>
    /// <param name="limit">Largest distance that matters to the caller.</param>
    public static int Between(string first, string second, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return int.MaxValue;
        }

        var width = second.Length + 1;
        var table = new int[Rows * width];
        for (var i = 0; i <= first.Length; i++)
        {
            var nearest = int.MaxValue;
            for (var j = 0; j <= second.Length; j++)
            {
                nearest = Math.Min(nearest, Fill(table, width, first, second, i, j));
            }

            // The smallest distance in a row never falls from one row to the next, so a row beyond the limit ends the search.
            if (nearest > limit)
            {
                return int.MaxValue;
            }
        }

        return table[(first.Length % Rows * width) + second.Length];
    }

    /// <summary>Mistakes that still look like a slip: one in three characters, and never all of them.</summary>
    private static int Limit(string word) =>
        Math.Min(MostMistakes, Math.Min(word.Length - 1, Math.Max(1, word.Length / CharactersPerMistake)));

    /// <summary>The distance between the first i characters of one word and the first j of the other.</summary>
    private static int Fill(int[] table, int width, string first, string second, int i, int j)
    {
        // A swap looks two rows back, so three rows are kept and written in turn.
        var (row, above) = (i % Rows * width, (i + 2) % Rows * width);
        if (i == 0 || j == 0)
        {
            return table[row + j] = i + j;
        }

        var replaced = table[above + j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, 1 + Math.Min(table[above + j], table[row + j - 1]));
        var swapped = i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];
        return table[row + j] = swapped ? Math.Min(best, table[((i + 1) % Rows * width) + j - 2] + 1) : best;
    }
}
