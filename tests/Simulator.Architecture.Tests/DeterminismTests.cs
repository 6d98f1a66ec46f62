using System.Text.RegularExpressions;

namespace Simulator.Architecture.Tests;

/// <summary>What would make a result depend on the clock, the process, the thread or the culture stays out of Engine.</summary>
/// <remarks>Core has the stricter list in build/BannedSymbols.Core.txt.</remarks>
public sealed class DeterminismTests
{
    private const string ScannedFolder = "src/Simulator.Engine/";

    private static readonly Dictionary<string, Regex> Forbidden = new()
    {
        ["clock"] = new(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b"),
        ["random"] = new(@"\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b"),
        ["hash code"] = new(@"\.GetHashCode\(|\bHashCode\.|\bEqualityComparer<"),
        ["parallel sum"] = new(@"\bAsParallel\(|\bParallel\.(For|ForEach|Invoke)\(|\bInterlocked\.(Add|Increment|Exchange)\(|\bVector<|\bTensorPrimitives\b"),
        ["order of completion"] = new(@"\bTask\.WhenAny\(|\bTask\.WhenEach\(|\bConcurrentBag<"),
    };

    /// <summary>File and rule, with the reason why no result depends on it.</summary>
    private static readonly Dictionary<(string Path, string Rule), string> Allowed = new()
    {
        [("src/Simulator.Engine/Hosting/LocalEngine.cs", "parallel sum")] = "counts batches to hand out and to report; results are placed by batch",
        [("src/Simulator.Engine/Results/CurveTable.cs", "parallel sum")] = "whole curves in parallel, each by one thread, in the order asked for",
    };

    [Fact]
    public void Engine_ResultPaths_HaveNothingThatDiffersFromRunToRun()
    {
        var engine = SourceTree.Product.Where(file => file.Path.StartsWith(ScannedFolder, StringComparison.Ordinal)).ToArray();

        engine.ShouldNotBeEmpty();
        engine.SelectMany(Findings).Where(finding => !Allowed.ContainsKey((finding.Path, finding.Rule)))
            .Select(finding => $"{finding.Path}:{finding.Line} {finding.Rule}: {finding.Text}").ShouldBeEmpty();
    }

    [Fact]
    public void AllowList_EveryEntry_IsStillNeeded()
    {
        var found = SourceTree.Product.SelectMany(Findings).Select(finding => (finding.Path, finding.Rule)).ToHashSet();

        Allowed.Keys.Where(key => !found.Contains(key)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("var now = DateTime.UtcNow;", "clock")]
    [InlineData("var r = new Random(1);", "random")]
    [InlineData("if (a.GetHashCode() < b.GetHashCode())", "hash code")]
    [InlineData("var h = HashCode.Combine(a, b);", "hash code")]
    [InlineData("Parallel.For(0, n, i => sum += x[i]);", "parallel sum")]
    [InlineData("await Task.WhenAny(batches);", "order of completion")]
    public void Findings_BrokenOnPurpose_AreFound(string line, string rule) =>
        Findings(new SourceFile("src/Simulator.Engine/A.cs", $"// new Random in a comment is fine\n{line}\n"))
            .ShouldBe([("src/Simulator.Engine/A.cs", 2, rule, line)]);

    private static IEnumerable<(string Path, int Line, string Rule, string Text)> Findings(SourceFile file) =>
        from line in file.Text.Split('\n').Select((text, index) => (Text: text.Trim(), Number: index + 1))
        where !line.Text.StartsWith("//", StringComparison.Ordinal)
        from rule in Forbidden
        where rule.Value.IsMatch(line.Text)
        select (file.Path, line.Number, rule.Key, line.Text);
}
