using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests.Problems;

/// <summary>Every file under Invalid with its whole list of problems. To add a case, add a file and run with
/// UPDATE_EXPECTATIONS=1.</summary>
public sealed class InvalidScenarioTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Samples.At("Invalid"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_InvalidScenario_ListsAllProblems(string name)
    {
        var problems = Load(name, CultureInfo.InvariantCulture);

        problems.ShouldNotBeEmpty();
        Expectation.Check(name, string.Concat(problems.Select(problem => problem + "\n")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_InvalidScenarioInChinese_DiffersInMessagesOnly(string name)
    {
        var english = Load(name, CultureInfo.InvariantCulture);

        var chinese = Load(name, CultureInfo.GetCultureInfo("zh-CN"));

        chinese.Select(Place).ShouldBe(english.Select(Place));
        chinese.ShouldAllBe(problem => problem.Message.Any(letter => letter > '\u3000'));
    }

    private static (string, string, int, string) Place(Problem problem) => (problem.Code, problem.File, problem.Line, problem.Path);

    private static ImmutableArray<Problem> Load(string name, CultureInfo language)
    {
        using var folder = new TemporaryFolder();
        var snippet = File.ReadAllText(Samples.At($"Invalid/{name}.yaml"));
        var file = folder.Write("scenario.yaml", Samples.Compose(snippet));
        var strategy = Samples.Options(snippet, "--strategy").SingleOrDefault();
        var result = ScenarioLoader.Load(file, Samples.Options(snippet, "--set"), strategy, language);
        result.Scenario.ShouldBeNull();
        return [.. result.Problems.Select(problem => problem.File == file ? problem with { File = "scenario.yaml" } : problem)];
    }
}
