using System.Collections.Immutable;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests;

/// <summary>The corpus of invalid files and what is asserted of each.</summary>
internal static class InvalidFiles
{
    private const char FirstChinese = '\u3000';

    /// <summary>Names of the files in a folder.</summary>
    public static TheoryData<string> In(string folder, string except = "") =>
        [.. Directory.GetFiles(Samples.At(folder), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != except).Order(StringComparer.Ordinal)];

    /// <summary>All texts of problems that the corpus yields.</summary>
    public static string AllExpectations() => string.Concat(
        new[] { "Expectations", "Expectations/Records" }.SelectMany(folder => Directory.GetFiles(Samples.At(folder), "*.txt")).Select(File.ReadAllText));

    /// <summary>Compares a file's problems with the text under Expectations, the Chinese ones after a blank line.</summary>
    public static void Check(string name, ImmutableArray<Problem> english, ImmutableArray<Problem> chinese)
    {
        english.ShouldNotBeEmpty();
        chinese.Select(Place).ShouldBe(english.Select(Place));
        chinese.ShouldAllBe(problem => problem.Message.Any(letter => letter > FirstChinese));
        Expectation.Check(name, Text(english) + "\n" + Text(chinese));
    }

    private static (string, string, int, string) Place(Problem problem) =>
        (problem.Code, Path.GetFileName(problem.File), problem.Line, problem.Path);

    private static string Text(ImmutableArray<Problem> problems) =>
        string.Concat(problems.Select(problem => (problem with { File = Path.GetFileName(problem.File) }) + "\n"));
}
