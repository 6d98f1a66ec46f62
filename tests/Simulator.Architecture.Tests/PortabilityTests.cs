using System.Diagnostics;
using System.Text.RegularExpressions;
using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>Nothing in the repository knows one machine or one package registry.</summary>
public sealed partial class PortabilityTests
{
    private static readonly string[] Binary = [".png", ".ico", ".db", ".woff2", ".xlsx"];

    [Fact]
    public void Files_OfTheRepository_NameNoMachinePathAndNoRegistry()
    {
        var files = Files();

        files.ShouldNotBeEmpty();
        files.SelectMany(file => Findings(file, File.ReadAllText(RepositoryRoot.Combine(file)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("root", "a/b", 1)]
    [InlineData("home", "somebody/x", 1)]
    [InlineData("tmp", "x", 1)]
    [InlineData("docs", "model", 0)]
    public void Findings_OfPaths_AreFound(string top, string rest, int count) => Findings("a.md", $"see /{top}/{rest}").Count().ShouldBe(count);

    [Theory]
    [InlineData("nuget", "org")]
    [InlineData("npmjs", "org")]
    public void Findings_OfRegistries_AreFound(string name, string domain) => Findings("a.md", $"from registry.{name}.{domain}/x").Count().ShouldBe(1);

    private static IEnumerable<string> Findings(string file, string text) =>
        from line in text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where MachinePath().IsMatch(line.Text) || Registry().IsMatch(line.Text)
        select $"{file}:{line.Number} {line.Text.Trim()}";

    private static string[] Files() =>
    [
        .. Listed().Where(file => file.Length > 0 && File.Exists(RepositoryRoot.Combine(file)))
            .Where(file => !Binary.Contains(Path.GetExtension(file))),
    ];

    /// <summary>What git tracks or would track; a source archive without git is taken file by file.</summary>
    private static IEnumerable<string> Listed()
    {
        if (!Path.Exists(RepositoryRoot.Combine(".git")))
        {
            return Directory.EnumerateFiles(RepositoryRoot.Path, "*", SearchOption.AllDirectories)
                .Select(RepositoryRoot.Relative).Where(file => !OutputFolder().IsMatch(file));
        }

        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        return git.StandardOutput.ReadToEnd().Split('\0');
    }

    [GeneratedRegex(@"(?<![\w.~}\)])/(work|root|home|Users)/\w|(?<![\w.~}\)])/tmp/[a-z]|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(nuget|npmjs|pypi|pythonhosted|crates|yarnpkg|npmmirror)\.(org|com|io)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex("(^|/)(artifacts|node_modules|out|bin|obj)/")]
    private static partial Regex OutputFolder();
}
