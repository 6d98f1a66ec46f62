using System.Text.RegularExpressions;

namespace Simulator.Architecture.Tests;

/// <summary>The form of every source file: length, namespace, one public type with the small ones that belong to it.</summary>
public sealed partial class SourceFileTests
{
    private const int MaxLines = 400;

    /// <summary>Files with two types of equal rank, and the one idea that they are.</summary>
    private static readonly Dictionary<string, string> OneIdea = new()
    {
        ["src/Simulator.Core/Firms/Relation.cs"] = "what a firm knows of a city and what it feels about it are the halves of a relation",
        ["src/Simulator.Core/Worlds/Atlas.cs"] = "a city's pools are a part of the atlas that is made when first looked at",
    };

    [Fact]
    public void SourceFiles_InSrcAndTests_AreAtMost400Lines()
    {
        SourceTree.All.ShouldNotBeEmpty();

        SourceTree.All.Where(IsTooLong).Select(file => $"{file.Path}: {file.Lines} lines").ShouldBeEmpty();
    }

    [Fact]
    public void Namespaces_OfSourceFiles_EqualTheirFolders() => SourceTree.All.SelectMany(NamespaceProblems).ShouldBeEmpty();

    [Fact]
    public void SourceFiles_DeclareOnePublicTypeAndItsRecordsAndEnums_NamedLikeTheFile() =>
        SourceTree.All.Where(file => !OneIdea.ContainsKey(file.Path)).SelectMany(PublicTypeProblems).ShouldBeEmpty();

    [Fact]
    public void FilesWithTwoTypes_AreStillThere() =>
        OneIdea.Keys.Except(SourceTree.All.Where(file => PublicTypeProblems(file).Any()).Select(file => file.Path)).ShouldBeEmpty();

    [Theory]
    [InlineData("src/Simulator.Core/Deals/Deal.cs", "namespace Simulator.Core;", 1)]
    [InlineData("src/Simulator.Core/Deals/Deal.cs", "namespace Simulator.Core.Deals\n{\n}\n", 1)]
    [InlineData("src/Simulator.Core/Deals/Deal.cs", "namespace Simulator.Core.Deals;", 0)]
    [InlineData("src/Simulator.Cli/Program.cs", "return 0;", 0)]
    public void Namespaces_BrokenOnPurpose_AreFound(string path, string text, int problems) =>
        NamespaceProblems(new SourceFile(path, text)).Count().ShouldBe(problems);

    [Theory]
    [InlineData("src/X/Deal.cs", "public sealed record Deal(int A);\npublic enum Kind { A }\n", 0)]
    [InlineData("src/X/Deal.cs", "public sealed class Deal;\npublic sealed record Terms(int A);\n", 0)]
    [InlineData("src/X/Deal.cs", "public sealed record Terms(int A);\npublic enum Kind { A }\n", 1)]
    [InlineData("src/X/Deal.cs", "public sealed class Deal;\npublic static class Deals;\n", 1)]
    [InlineData("src/X/Deal.cs", "public readonly record struct Offer(int A);\n", 1)]
    [InlineData("src/X/Deal.Times.cs", "public partial class Deal\n{\n    public enum Inner { A }\n}\n", 0)]
    [InlineData("src/X/IGrain.cs", "public interface IGrain<T>;\n", 0)]
    [InlineData("src/X/Grain.cs", "public interface IGrain;\ninternal sealed class Grain;\n", 0)]
    [InlineData("src/X/Deal.cs", "public sealed class Deal;\npublic sealed class DealException(string message);\n", 0)]
    public void PublicTypes_BrokenOnPurpose_AreFound(string path, string text, int problems) =>
        PublicTypeProblems(new SourceFile(path, text)).Count().ShouldBe(problems);

    [Theory]
    [InlineData(MaxLines, false)]
    [InlineData(MaxLines + 1, true)]
    public void Length_AtTheLimit_IsCounted(int lines, bool tooLong) =>
        IsTooLong(new SourceFile("a.cs", string.Concat(Enumerable.Repeat("x\n", lines)))).ShouldBe(tooLong);

    private static bool IsTooLong(SourceFile file) => file.Lines > MaxLines;

    private static IEnumerable<string> NamespaceProblems(SourceFile file)
    {
        var expected = string.Join('.', file.Folder.Split('/').Skip(1));
        var found = Namespace().Match(file.Text);
        if (!found.Success)
        {
            return DeclaredType().IsMatch(file.Text) ? [$"{file.Path}: no namespace"] : [];
        }

        return found.Groups["name"].Value == expected && found.Groups["end"].Value == ";"
            ? []
            : [$"{file.Path}: namespace {found.Groups["name"].Value}, expected file-scoped {expected}"];
    }

    private static IEnumerable<string> PublicTypeProblems(SourceFile file)
    {
        var declared = DeclaredType().Matches(file.Text).DistinctBy(type => type.Groups["name"].Value).ToArray();
        var types = declared.Where(type => type.Value.StartsWith("public", StringComparison.Ordinal)).ToArray();
        var owner = file.Name.Split('.')[0];
        var others = types.Where(type => type.Groups["name"].Value != owner).ToArray();
        if (types.Length > 0 && declared.All(type => type.Groups["name"].Value != owner))
        {
            yield return $"{file.Path}: declares {Names(types)}";
        }
        else if (others.Any(type => !SmallType().IsMatch(type.Value)))
        {
            yield return $"{file.Path}: declares {Names(others)} beside {owner}";
        }
    }

    private static string Names(IEnumerable<Match> types) => string.Join(", ", types.Select(type => type.Groups["name"].Value));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)\s*(?<end>;|\{)?", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public|internal) (?:[\w]+ )*?(?:record struct|record class|class|struct|interface|enum|record|delegate [\w<>?.\[\]]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex DeclaredType();

    /// <summary>Records, enums and interfaces; and what a type throws, or needs in order to travel.</summary>
    [GeneratedRegex(@"\b(?:record|enum|interface)\b|(?:Exception|Surrogate|Converter)$")]
    private static partial Regex SmallType();
}
