using System.Text.RegularExpressions;
using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>Equation ids stand in the code and in docs/model, both ways.</summary>
public sealed partial class EquationTests
{
    /// <summary>M22 (learning) is an option that no published figure uses.</summary>
    private static readonly string[] NeedNoCode = ["M22"];

    [Fact]
    public void EquationIds_InCode_StandInDocs() => Ids(CodeTexts()).Except(Ids(DocTexts())).ShouldBeEmpty();

    [Fact]
    public void EquationIds_InDocs_StandInCode() => Ids(DocTexts()).Except(Ids(CodeTexts())).Except(NeedNoCode).ShouldBeEmpty();

    [Fact]
    public void EquationIds_M1ToM21_StandInDocs() =>
        Enumerable.Range(1, 21).Select(number => $"M{number}").Except(Ids(DocTexts())).ShouldBeEmpty();

    [Fact]
    public void Ids_InText_AreWholeWordsOnly() => Ids(["(M1), M21; M22/M23 XM3 M4a M0"]).ShouldBe(["M1", "M21", "M22"]);

    private static IEnumerable<string> CodeTexts() => SourceTree.Product.Select(file => file.Text);

    private static IEnumerable<string> DocTexts()
    {
        var folder = RepositoryRoot.Combine("docs/model");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Select(File.ReadAllText) : [];
    }

    private static string[] Ids(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => EquationId().Matches(text)).Select(id => id.Value).Distinct()];

    [GeneratedRegex(@"\bM([1-9]|1\d|2[0-2])\b")]
    private static partial Regex EquationId();
}
