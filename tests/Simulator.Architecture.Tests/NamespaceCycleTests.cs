using System.Text.RegularExpressions;

namespace Simulator.Architecture.Tests;

/// <summary>Within a project, no namespace needs another one that needs it in turn: each can be read after those that it uses.</summary>
/// <remarks>Read from the source: using directives, names such as <c>Texts.Messages</c> that begin with a sibling, and types of the
/// namespaces around, which need no directive.</remarks>
public sealed partial class NamespaceCycleTests
{
    /// <summary>Namespaces that are still in cycles, by project. A project that is not here has none; numbers only fall.</summary>
    private static readonly Dictionary<string, int> StillInCycles = new()
    {
        ["Simulator.Core"] = 8,
        ["Simulator.Engine"] = 3,
        ["Simulator.Grains"] = 7,
        ["Simulator.Figures"] = 7,
        ["Simulator.Cli"] = 14,
    };

    public static TheoryData<string> Projects => [.. SourceTree.Product.Select(ProjectOf).Distinct()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_OfAProject_HaveNoMoreCyclesThanStated(string project)
    {
        var inCycles = InCycles([.. SourceTree.Product.Where(file => ProjectOf(file) == project)]);

        inCycles.Length.ShouldBeLessThanOrEqualTo(StillInCycles.GetValueOrDefault(project), string.Join(", ", inCycles));
    }

    [Theory]
    [InlineData("namespace P.A;\ninternal sealed class One;\n", "namespace P.B;\ninternal sealed class Two;\n", 0)]
    [InlineData("using P.B;\nnamespace P.A;\ninternal sealed class One;\n", "namespace P.B;\ninternal sealed class Two;\n", 0)]
    [InlineData("using P.B;\nnamespace P.A;\ninternal sealed class One;\n", "using P.A;\nnamespace P.B;\ninternal sealed class Two;\n", 2)]
    [InlineData("using P.B;\nnamespace P.A;\ninternal sealed class One;\n", "namespace P.B;\ninternal sealed class Two(A.One one);\n", 2)]
    [InlineData("using P.B;\nnamespace P.A;\ninternal sealed class One;\n", "namespace P.B;\n/// <summary>See A.One.</summary>\nclass Two;\n", 0)]
    [InlineData("using P.A.B;\nnamespace P.A;\ninternal sealed class One;\n", "namespace P.A.B;\ninternal sealed class Two : One;\n", 2)]
    [InlineData("using P.A.B;\nnamespace P.A;\ninternal sealed class One;\n", "namespace P.A.B;\ninternal sealed record Two(int[] One, int B)\n{\n    int C => One[0];\n}\n", 0)]
    public void Cycles_MadeOnPurpose_AreCounted(string first, string second, int namespaces) =>
        InCycles([new SourceFile("src/P/A.cs", first), new SourceFile("src/P/B.cs", second)]).Length.ShouldBe(namespaces);

    [Fact]
    public void Cycles_OverThreeNamespaces_AreCounted()
    {
        SourceFile[] files = [.. new[] { "AB", "BC", "CA", "DA" }
            .Select(pair => new SourceFile("src/P/X.cs", $"using P.{pair[1]};\nnamespace P.{pair[0]};\ninternal sealed class T{pair[0]};\n"))];

        InCycles(files).ShouldBe(["P.A", "P.B", "P.C"]);
    }

    private static string ProjectOf(SourceFile file) => file.Path.Split('/')[1];

    private static string[] InCycles(IReadOnlyCollection<SourceFile> files)
    {
        var uses = Uses(files);
        return [.. uses.Keys.Where(name => Reachable(name, uses).Contains(name)).Order(StringComparer.Ordinal)];
    }

    private static HashSet<string> Reachable(string from, Dictionary<string, HashSet<string>> uses)
    {
        var (found, open) = (new HashSet<string>(), new Stack<string>(uses[from]));
        while (open.TryPop(out var name))
        {
            if (found.Add(name))
            {
                foreach (var next in uses[name])
                {
                    open.Push(next);
                }
            }
        }

        return found;
    }

    /// <summary>The other namespaces of the project that each one uses.</summary>
    private static Dictionary<string, HashSet<string>> Uses(IReadOnlyCollection<SourceFile> files)
    {
        var types = files.Where(file => NamespaceOf(file) is not null).GroupBy(file => NamespaceOf(file)!)
            .ToDictionary(group => group.Key, group => group.SelectMany(TypesOf).ToHashSet());
        var uses = types.Keys.ToDictionary(name => name, _ => new HashSet<string>());
        foreach (var file in files.Where(file => NamespaceOf(file) is not null))
        {
            var name = NamespaceOf(file)!;
            uses[name].UnionWith(Directives(file).Concat(Qualified(file, name, types)).Concat(Around(file, name, types))
                .Where(other => other != name && types.ContainsKey(other)));
        }

        return uses;
    }

    private static string? NamespaceOf(SourceFile file) =>
        Namespace().Match(file.Text) is { Success: true } match ? match.Groups["name"].Value : null;

    private static IEnumerable<string> TypesOf(SourceFile file) => DeclaredType().Matches(file.Text).Select(type => type.Groups["name"].Value);

    private static IEnumerable<string> Directives(SourceFile file) => Using().Matches(file.Text).Select(match => match.Groups["name"].Value);

    /// <summary>Namespaces of names with dots, looked up as the compiler does: from the namespace of the file outwards.</summary>
    private static IEnumerable<string> Qualified(SourceFile file, string name, Dictionary<string, HashSet<string>> types) =>
        from match in QualifiedName().Matches(Code(file))
        let steps = match.Value.Split('.')
        from length in Enumerable.Range(1, steps.Length - 1)
        let found = Outwards(name).Select(outer => outer + string.Join('.', steps.Take(length))).FirstOrDefault(types.ContainsKey)
        where found is not null && types[found].Contains(steps[length])
        select found;

    /// <summary>The namespaces around, where one of their types is named in the place of a type.</summary>
    private static IEnumerable<string> Around(SourceFile file, string name, Dictionary<string, HashSet<string>> types)
    {
        var code = Code(file);
        return types.Keys.Where(other => name.StartsWith(other + ".", StringComparison.Ordinal)
            && types[other].Any(type => IsNamed(type, code) && !IsMember(type, code)));
    }

    private static bool IsNamed(string type, string code) => Regex.IsMatch(code, $@"(?<![.\w]){type}(?:[<>?\[.(]|\s+[a-z])|:\s*{type}\b");

    /// <summary>Whether the code has a parameter or property of that name, so that the name need not be the type's.</summary>
    private static bool IsMember(string name, string code) => Regex.IsMatch(code, $@"[\w>\]?] {name}(?:[,)]|\s*=>|\s*{{ get)");

    private static IEnumerable<string> Outwards(string name)
    {
        for (var steps = name.Split('.'); steps.Length > 0; steps = steps[..^1])
        {
            yield return string.Join('.', steps) + ".";
        }

        yield return "";
    }

    private static string Code(SourceFile file) => Using().Replace(Comment().Replace(file.Text, ""), "");

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.[A-Z]\w*)+")]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"^(?:public |internal |file )?(?:[a-z]+ )*(?:record struct|record class|class|struct|interface|enum|record|delegate [\w<>?.\[\]]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex DeclaredType();
}
