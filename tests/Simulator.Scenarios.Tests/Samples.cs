using System.Text.RegularExpressions;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Scenarios.Tests;

/// <summary>Files of this test project, and scenarios composed from them.</summary>
internal static partial class Samples
{
    private const string Folder = "tests/Simulator.Scenarios.Tests/";
    private const string Whole = "# whole";

    public static string Small { get; } = At("Valid/small.yaml");

    public static string Xinzhou { get; } = RepositoryRoot.Combine("scenarios/xinzhou-2017");

    public static string At(string relative) => RepositoryRoot.Combine(Folder + relative);

    /// <summary>The small scenario, which has no problems.</summary>
    public static Scenario LoadSmall(params string[] overrides) => Load(Small, overrides);

    public static Scenario Load(string path, params string[] overrides)
    {
        var result = ScenarioLoader.Load(path, overrides);
        result.Problems.ShouldBeEmpty();
        return result.Scenario!;
    }

    /// <summary>A snippet followed by those sections of the small scenario that it does not have; its line numbers stay.</summary>
    public static string Compose(string snippet)
    {
        if (snippet.StartsWith(Whole, StringComparison.Ordinal))
        {
            return snippet;
        }

        var taken = Sections(snippet).Select(KeyOf).ToHashSet();
        return snippet + string.Concat(Sections(File.ReadAllText(Small)).Where(section => !taken.Contains(KeyOf(section))));
    }

    /// <summary>Values of the comments <c># --option value</c> at the head of a snippet.</summary>
    public static string[] Options(string snippet, string option) =>
    [
        .. snippet.Split('\n').Where(line => line.StartsWith($"# {option} ", StringComparison.Ordinal))
            .Select(line => line[(option.Length + 3)..]),
    ];

    private static IEnumerable<string> Sections(string text) =>
        TopLevelKey().Split(text).Where(part => part.Length > 0 && char.IsLetter(part[0]));

    private static string KeyOf(string section) => section[..section.IndexOf(':', StringComparison.Ordinal)];

    [GeneratedRegex("^(?=[a-z_]+:)", RegexOptions.Multiline)]
    private static partial Regex TopLevelKey();
}
