using System.Globalization;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Keeps docs/verification.md and the cases together: a case that is missing there, or whose found values differ, fails.</summary>
/// <remarks>With UPDATE_VERIFICATION=1 the document is written from all cases that ran, in canonical order.</remarks>
public sealed class VerificationLog : IDisposable
{
    public const string Path = "docs/verification.md";

    private const string Head = """
        # Verification

        Set-ups whose answer is known, each with the value that the model gives.
        Written by the tests in `tests/Simulator.Engine.Tests/Verification` with `UPDATE_VERIFICATION=1`; without it they fail when a found value differs from the one printed here.
        Draws are keyed, so the values are the same on every run.
        One tolerance stands for all values of its row; several stand for each in turn.
        α is the probability, for each value by itself, that a right implementation misses its tolerance under another seed: by the normal law for means, at most so for shares (binomial) and for distances of distributions (Kolmogorov and Smirnov).
        V16 (stability of deferred acceptance) has no case: that plug-in is postponed.

        | case | quantity | expected | found | tolerance | sample |
        |---|---|---|---|---|---|

        """;

    internal static readonly bool Updating = Environment.GetEnvironmentVariable("UPDATE_VERIFICATION") == "1";

    private readonly SortedDictionary<string, string> _rows = new(StringComparer.Ordinal);

    /// <summary>The rows of the committed document.</summary>
    public static IReadOnlyList<string> Committed { get; } = ReadRows();

    /// <summary>Checks values that follow from a formula exactly.</summary>
    internal void Exact(string id, string quantity, double[] expected, double[] found, double tolerance) =>
        Check(id, quantity, expected, found, [.. expected.Select(_ => tolerance)], "exact");

    /// <summary>Checks shares of independent draws, each within the tolerance of its own expected share.</summary>
    internal void Shares(string id, string quantity, double[] expected, double[] found, int size) =>
        Sampled(id, quantity, expected, found, [.. expected.Select(share => Samples.ShareTolerance(share, size))], size);

    /// <summary>Checks the mean of independent draws.</summary>
    internal void Mean(string id, string quantity, double expected, double found, double sd, int size) =>
        Sampled(id, quantity, [expected], [found], [Samples.MeanTolerance(sd, size)], size);

    /// <summary>Checks values of a sample, each within its own tolerance, which it must leave with the stated α.</summary>
    internal void Sampled(string id, string quantity, double[] expected, double[] found, double[] tolerances, int size) => Check(
        id, quantity, expected, found, tolerances,
            string.Create(CultureInfo.InvariantCulture, $"R = {size}, α = {Samples.ErrorProbability}"));

    public void Dispose()
    {
        if (Updating)
        {
            File.WriteAllText(RepositoryRoot.Combine(Path), Head + string.Concat(_rows.Values.Select(row => row + "\n")));
        }
    }

    private void Check(string id, string quantity, double[] expected, double[] found, double[] tolerances, string sample)
    {
        var row = $"| {id} | {quantity} | {Text(expected)} | {Text(found)} | {Allowed(tolerances)} | {sample} |";
        lock (_rows)
        {
            _rows.Add($"{id} {quantity}", row);
        }

        found.Length.ShouldBe(expected.Length);
        for (var i = 0; i < found.Length; i++)
        {
            Math.Abs(found[i] - expected[i])
                .ShouldBeLessThanOrEqualTo(tolerances[i], $"{id}, {quantity}, value {i + 1}: {found[i]}; {sample}");
        }

        (Updating || Committed.Contains(row))
            .ShouldBeTrue($"{Path} lacks this row; write it anew with UPDATE_VERIFICATION=1 and read the difference:\n{row}");
    }

    private static string Allowed(double[] tolerances)
    {
        string[] texts = [.. tolerances.Select(tolerance => tolerance.ToString("G3", CultureInfo.InvariantCulture))];
        return texts.Distinct().Count() == 1 ? texts[0] : string.Join(' ', texts);
    }

    private static string Text(double[] values) =>
        string.Join(' ', values.Select(value => Math.Round(value, 6).ToString("0.####", CultureInfo.InvariantCulture)));

    private static string[] ReadRows()
    {
        var path = RepositoryRoot.Combine(Path);
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(line => line.StartsWith("| V", StringComparison.Ordinal))] : [];
    }
}
