using System.Text.RegularExpressions;
using Simulator.Core.Parameters;
using Simulator.Testing;

namespace Simulator.Scenarios.Tests.Schemas;

/// <summary>docs/odd.md against the code: its tables, its equations, its links.</summary>
public sealed partial class OddPageTests
{
    private static readonly string File = RepositoryRoot.Combine("docs/odd.md");
    private static readonly string Page = System.IO.File.ReadAllText(File);

    [Fact]
    public void Tables_OfTheCommittedPage_EqualTheGeneratedOnes() => Expectation.CheckFile(File, OddPage.Renew(Page));

    [Fact]
    public void Page_OfAllParameters_NamesEachOnceWithUnitRangeDefaultAndSource()
    {
        foreach (var parameter in ParameterCatalog.All)
        {
            var row = Page.Split('\n').Where(line => line.StartsWith($"| `{parameter.Key}` |", StringComparison.Ordinal)).ShouldHaveSingleItem();
            var cells = row.Split('|', StringSplitOptions.TrimEntries)[1..^1];
            cells.Length.ShouldBe(8, row);
            cells.ShouldAllBe(cell => cell.Length > 0, row);
        }
    }

    [Fact]
    public void Page_AsCommitted_HasTheSevenElementsOfTheProtocolInOrder() => Page.Split('\n').Where(line => Element().IsMatch(line)).ShouldBe(
        [
            "## 1. Purpose and patterns", "## 2. Entities, state variables, and scales", "## 3. Process overview and scheduling",
            "## 4. Design concepts", "## 5. Initialization", "## 6. Input data", "## 7. Submodels",
        ]);

    [Fact]
    public void Submodels_OfThePage_AreTheEquationsOfTheParameters() =>
        ParameterCatalog.All.SelectMany(parameter => Equation().Matches(parameter.Equation)).Select(match => match.Value).Distinct()
            .Where(id => !Page.Contains($"\n| {id} |", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Links_OfThePage_LeadToFiles() => Link().Matches(Page).Select(match => match.Groups[1].Value)
        .Where(path => !System.IO.File.Exists(Path.Combine(Path.GetDirectoryName(File)!, path))).ShouldBeEmpty();

    [Theory]
    [InlineData("no marker")]
    [InlineData("<!-- generated: model parameters -->\nand no end")]
    public void Renew_OfAPageWithoutMarkers_IsRefused(string page) => Should.Throw<FormatException>(() => OddPage.Renew(page));

    [GeneratedRegex("^## [0-9]")]
    private static partial Regex Element();

    [GeneratedRegex("M[0-9]+")]
    private static partial Regex Equation();

    [GeneratedRegex("\\]\\(([^)#]+)\\)")]
    private static partial Regex Link();
}
