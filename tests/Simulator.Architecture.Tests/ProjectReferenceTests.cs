using System.Xml.Linq;
using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>References between projects go one way, and only where the table says.</summary>
public sealed class ProjectReferenceTests
{
    /// <summary>Lower layers first. A project that is not here needs an ADR.</summary>
    private static readonly string[][] Layers =
    [
        ["Simulator.Core"],
        ["Simulator.Scenarios", "Simulator.Engine"],
        ["Simulator.Grains", "Simulator.Analysis"],
        ["Simulator.Figures"],
        ["Simulator.Cli", "Simulator.Web"],
    ];

    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["Simulator.Core"] = [],
        ["Simulator.Engine"] = ["Simulator.Core"],
        ["Simulator.Scenarios"] = ["Simulator.Core"],
        ["Simulator.Grains"] = ["Simulator.Engine", "Simulator.Scenarios"],
        ["Simulator.Analysis"] = ["Simulator.Engine", "Simulator.Scenarios"],
        ["Simulator.Figures"] = ["Simulator.Analysis", "Simulator.Engine", "Simulator.Scenarios"],
        ["Simulator.Cli"] = ["Simulator.Analysis", "Simulator.Engine", "Simulator.Figures", "Simulator.Grains", "Simulator.Scenarios"],
    };

    public static TheoryData<string> Projects =>
        [.. new DirectoryInfo(RepositoryRoot.Combine("src")).EnumerateDirectories().Select(folder => folder.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectReferences_OfEveryProject_EqualTheTable(string project)
    {
        Table.ShouldContainKey(project, "every project in src stands in the table");

        References(project).ShouldBe(Table[project].Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectReferences_OfEveryProject_GoToALowerLayer(string project) =>
        References(project).Where(reference => LayerOf(reference) >= LayerOf(project)).ShouldBeEmpty();

    [Fact]
    public void Table_OfAllProjects_HasEachOnce() => Projects.Count.ShouldBe(Table.Count);

    [Fact]
    public void Core_Packages_AreAnalyzersOnly() =>
        Items("Simulator.Core", "PackageReference")
            .Where(package => package.Attribute("PrivateAssets")?.Value != "all" || !package.Attribute("Include")!.Value.EndsWith("Analyzers", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Layer_OfAnUnknownProject_IsRefused() => Should.Throw<InvalidOperationException>(() => LayerOf("Simulator.Nineteenth"));

    private static int LayerOf(string project)
    {
        var layer = Array.FindIndex(Layers, names => names.Contains(project));
        return layer >= 0 ? layer : throw new InvalidOperationException($"{project} is in no layer");
    }

    private static IEnumerable<string> References(string project) =>
        Items(project, "ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<XElement> Items(string project, string kind) =>
        XDocument.Load(RepositoryRoot.Combine($"src/{project}/{project}.csproj")).Descendants(kind);
}
