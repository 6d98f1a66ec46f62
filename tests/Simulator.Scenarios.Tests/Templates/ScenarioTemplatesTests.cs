using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Templates;

namespace Simulator.Scenarios.Tests.Templates;

public sealed class ScenarioTemplatesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. ScenarioTemplates.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Template_LoadsWithoutProblems(string template)
    {
        var folder = Path.Combine(_folder.Path, "my-city");

        var result = ScenarioTemplates.Write(folder, template);

        result.Status.ShouldBe(TemplateStatus.Written);
        var scenario = Samples.Load(folder);
        scenario.Id.ShouldBe("my-city");
        scenario.Alternatives.ShouldAllBe(name => ScenarioLoader.Load(folder, null, name, null).Problems.IsEmpty);
    }

    [Fact]
    public void Write_ExistingScenario_IsLeftAlone()
    {
        var file = _folder.Write("scenario.yaml", "mine");
        var folder = Path.GetDirectoryName(file)!;
        var named = Path.Combine(folder, "sub");
        Directory.CreateDirectory(named);
        File.Move(file, Path.Combine(named, "scenario.yaml"));

        var result = ScenarioTemplates.Write(named);

        result.Status.ShouldBe(TemplateStatus.AlreadyThere);
        File.ReadAllText(result.Files.Single()).ShouldBe("mine");
    }

    [Fact]
    public void Write_UnknownTemplateOrName_WritesNothing()
    {
        ScenarioTemplates.Write(Path.Combine(_folder.Path, "a"), "none").Status.ShouldBe(TemplateStatus.UnknownTemplate);
        ScenarioTemplates.Write(Path.Combine(_folder.Path, "My City")).Status.ShouldBe(TemplateStatus.UnusableName);
        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }
}
