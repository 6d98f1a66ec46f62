using System.Text.RegularExpressions;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Rows of docs/verification.md that no case writes any more, and cases without a row.</summary>
public sealed partial class DocumentTests
{
    private const string Folder = "tests/Simulator.Engine.Tests/Verification";

    [Fact]
    public void Document_OfAllCases_NamesV1ToV24ButV16()
    {
        if (VerificationLog.Updating)
        {
            Directory.Exists(RepositoryRoot.Combine("docs")).ShouldBeTrue("the document is being written");
            return;
        }

        var expected = Enumerable.Range(1, 24).Where(number => number != 16).Select(number => FormattableString.Invariant($"V{number:00}"));

        VerificationLog.Committed.Select(row => row.Split('|')[1].Trim()).Distinct().Order(StringComparer.Ordinal).ShouldBe(expected);
    }

    /// <summary>What a row says is held against the case when it runs; that there is such a case is read from the source, whichever run.</summary>
    [Fact]
    public void Document_Rows_AreThoseThatCasesWrite()
    {
        var sources = Directory.GetFiles(RepositoryRoot.Combine(Folder), "*.cs").Select(File.ReadAllText).ToArray();

        sources.SelectMany(Written).Count().ShouldBeGreaterThan(23);
        if (!VerificationLog.Updating)
        {
            Differences(VerificationLog.Committed, sources).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("| V04 | shares | 1 | 1 | 0 | exact |", "log.Exact(\"V04\", \"shares\", [1], [1], 0);", "")]
    [InlineData("| V04 | old name | 1 | 1 | 0 | exact |", "log.Exact(\"V04\",\n    \"shares\", [1], [1], 0);",
        "no case: V04 old name; no row: V04 shares")]
    [InlineData("| V04 | shares | 1 | 1 | 0 | exact |\n| V04 | shares | 1 | 2 | 0 | exact |", "log.Exact(\"V04\", \"shares\", [1], [1], 0);",
        "2 rows: V04 shares")]
    public void Rows_BrokenOnPurpose_AreFound(string rows, string source, string problems) =>
        string.Join("; ", Differences(rows.Split('\n'), [source])).ShouldBe(problems);

    private static IEnumerable<string> Differences(IEnumerable<string> rows, string[] sources)
    {
        var (kept, written) = (rows.Select(Name).ToArray(), sources.SelectMany(Written).ToArray());
        return kept.Except(written).Select(name => $"no case: {name}")
            .Concat(written.Except(kept).Select(name => $"no row: {name}"))
            .Concat(kept.CountBy(name => name).Where(pair => pair.Value > 1).Select(pair => $"{pair.Value} rows: {pair.Key}"));
    }

    private static string Name(string row) => $"{row.Split('|')[1].Trim()} {row.Split('|')[2].Trim()}";

    private static IEnumerable<string> Written(string source) =>
        CaseAndQuantity().Matches(source).Select(match => $"{match.Groups["case"].Value} {match.Groups["quantity"].Value}");

    /// <summary>A case and a quantity as two literals, one after the other: how every row is written.</summary>
    [GeneratedRegex("\\(\\s*\"(?<case>V[0-9]{2})\",\\s*\"(?<quantity>[^\"]+)\"")]
    private static partial Regex CaseAndQuantity();
}
