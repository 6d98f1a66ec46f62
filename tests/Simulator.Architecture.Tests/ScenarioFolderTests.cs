using System.Text.RegularExpressions;
using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>A scenario is a folder with its file, a page about it and the digest it must give.</summary>
public sealed partial class ScenarioFolderTests
{
    private static readonly string[] Needed = ["scenario.yaml", "README.md", "expected.digest"];

    private static string[] Folders => Directory.GetDirectories(RepositoryRoot.Combine("scenarios"));

    [Fact]
    public void ScenarioFolders_All_HaveScenarioReadmeAndDigest()
    {
        Folders.ShouldNotBeEmpty();

        Folders.SelectMany(Missing).ShouldBeEmpty();
    }

    [Fact]
    public void ExpectedDigests_All_NameOneSha256() =>
        Folders.Select(folder => Path.Combine(folder, "expected.digest")).Where(File.Exists)
            .Where(file => !Sha256().IsMatch(File.ReadAllText(file))).Select(RepositoryRoot.Relative).ShouldBeEmpty();

    [Fact]
    public void Missing_InAnEmptyFolder_NamesAllThree()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Missing(folder.FullName).Count().ShouldBe(Needed.Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Missing(string folder) =>
        Needed.Where(file => !File.Exists(Path.Combine(folder, file))).Select(file => $"{RepositoryRoot.Relative(folder)} has no {file}");

    [GeneratedRegex(@"^replicates \d+\nplatform \S+\ndigest [0-9a-f]{64}\s*\z", RegexOptions.Multiline)]
    private static partial Regex Sha256();
}
