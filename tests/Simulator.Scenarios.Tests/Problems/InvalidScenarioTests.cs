using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests.Problems;

/// <summary>Every file under Invalid with its whole list of problems in both languages. To add a case, add a file and run with
/// UPDATE_EXPECTATIONS=1, then read what it writes.</summary>
public sealed class InvalidScenarioTests
{
    private const int Fewest = 60;

    public static TheoryData<string> Cases => InvalidFiles.In("Invalid");

    [Fact]
    public void Corpus_OfScenarios_HasAtLeastSixty() => Cases.Count.ShouldBeGreaterThanOrEqualTo(Fewest);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_InvalidScenario_ListsAllProblemsInBothLanguages(string name)
    {
        var (english, chinese) = (Load(name, CultureInfo.InvariantCulture), Load(name, CultureInfo.GetCultureInfo("zh-CN")));

        InvalidFiles.Check(name, english, chinese);
    }

    private static ImmutableArray<Problem> Load(string name, CultureInfo language)
    {
        using var folder = new TemporaryFolder();
        var snippet = File.ReadAllText(Samples.At($"Invalid/{name}.yaml"));
        foreach (var record in Samples.Options(snippet, "--record"))
        {
            folder.Write("record.yaml", File.ReadAllText(Samples.At($"Invalid/Records/{record}.yaml")));
        }

        var file = folder.Write("scenario.yaml", Samples.Compose(snippet));
        var strategy = Samples.Options(snippet, "--strategy").SingleOrDefault();
        var result = ScenarioLoader.Load(file, Samples.Options(snippet, "--set"), strategy, language);
        result.Scenario.ShouldBeNull();
        return result.Problems;
    }
}
