using System.Text.Json;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Validate;

public sealed class ValidateTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Validate_ScenarioAndRecord_ShowsTheFindings(string language)
    {
        var result = await Command.RunAsync("validate", Sample.Folder, Sample.Record, "--lang", language);

        result.ExitCode.ShouldBe(ExitCode.Done);
        Expectation.Check($"validate.{language}", result.AsText());
    }

    [Fact]
    public async Task Validate_FilesWithMistakes_ListsThemAllAndReturns2()
    {
        using var folder = new TemporaryFolder();
        Sample.CopyTo(folder, "kind: flagship", "kind: flagshp");
        await File.WriteAllTextAsync(folder["broken-record.yaml"], "schema: 1\nfigures: [{id: a, stage: singed, metric: count}]\n");

        var result = await Command.RunAsync("validate", folder["scenario.yaml"], folder["broken-record.yaml"], folder["missing.yaml"]);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check("validate.mistakes", result.AsText(folder.Path));
    }

    [Fact]
    public async Task Validate_WithJson_PrintsOneDocumentAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        Sample.CopyTo(folder, "kind: flagship", "kind: flagshp");

        var result = await Command.RunAsync("validate", folder.Path, Sample.Record, "--json");

        var files = JsonDocument.Parse(result.Output).RootElement.GetProperty("files");
        files[0].GetProperty("valid").GetBoolean().ShouldBeFalse();
        files[0].GetProperty("problems")[0].GetProperty("path").GetString().ShouldBe("events.mission.kind");
        files[1].GetProperty("kind").GetString().ShouldBe("record");
        result.ExitCode.ShouldBe(ExitCode.WrongInput);
    }
}
