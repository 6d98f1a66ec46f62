using System.Globalization;
using System.Text.Json;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Figures.Plots;

namespace Simulator.Cli.Tests.Run;

public sealed class RunOutputTests
{
    private static readonly string[] Tables = ["curves.csv", "deals.csv", "places.csv", "firms.csv"];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Run_OfTheSample_PrintsTheWholeExpectation(string language)
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync("run", Sample.Folder, "--out", folder.Path, "--threads", "2", "--lang", language);

        Expectation.Check($"run.{language}", result.AsText(folder.Path));
    }

    [Fact]
    public async Task Run_WhenTheCampaignEndsBeforeTheRecord_SaysThatNothingIsCompared()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync("run", Sample.Folder, "--out", folder.Path, "--weeks", "40", "--threads", "1");

        Expectation.Check("run.short", result.AsText(folder.Path));
    }

    [Fact]
    public async Task Run_WithJson_PrintsOneDocumentAndNothingElse()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync("run", Sample.Folder, "--out", folder.Path, "--json");

        result.Error.ShouldBe("");
        using var document = JsonDocument.Parse(result.Output);
        document.RootElement.GetProperty("replicates").GetInt32().ShouldBe(6);
        result.Output.ShouldBe(await File.ReadAllTextAsync(folder["run.json"]));
    }

    [Fact]
    public async Task Run_WithJson_WritesTheWholeExpectation()
    {
        using var folder = new TemporaryFolder();
        var scenario = Sample.CopyTo(folder);

        var result = await Command.RunAsync(
            "run", scenario, "--out", folder["out"], "--json", "--set", "cities.home-city.service=0.6", "--seed", "11");

        Expectation.Check("run.json", CommandResult.Mask(result.Output, folder.Path));
    }

    [Fact]
    public async Task Run_ToAFile_NeverDrawsAProgressBar()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);

        result.Output.ShouldNotContain('\u001b');
        result.Output.ShouldNotContain('\r');
        result.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Run_OnOrleans_GivesTheFilesOfTheInProcessEngine()
    {
        using var folder = new TemporaryFolder();
        using var local = new TemporaryFolder();

        var result = await Command.RunWithAllAsync("run", Sample.Folder, "--out", folder.Path);
        await Command.RunAsync("run", Sample.Folder, "--out", local.Path);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        result.Output.ShouldContain("engine orleans");
        File.Exists(folder["figures/signup.png"]).ShouldBe(new ScottPlotPainter().FontFor(CultureInfo.InvariantCulture) is not null);
        foreach (var name in Tables)
        {
            (await File.ReadAllTextAsync(folder[name])).ShouldBe(await File.ReadAllTextAsync(local[name]));
        }
    }

    [Fact]
    public async Task Run_OnATerminal_EndsWithTheSameSummary()
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings { Output = output, Error = TextWriter.Null, OutputIsTerminal = true };

        var exit = await CliApplication.RunAsync(["run", Sample.Folder, "--out", folder.Path, "--lang", "en"], surroundings);

        exit.ShouldBe(ExitCode.Done);
        output.ToString().ShouldContain("Totals at 2026-11-30 (week 47)");
        output.ToString().ShouldContain($"replicates: 6. Results in {folder.Path.Replace('\\', '/')}");
    }

    [Theory]
    [InlineData("--threads", "1", "--batch", "4")]
    [InlineData("--threads", "2", "--batch", "1")]
    public async Task Run_WithOtherThreadsAndBatches_GivesTheSameFiles(params string[] how)
    {
        using var plain = new TemporaryFolder();
        using var other = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--out", plain.Path);
        await Command.RunAsync(["run", Sample.Folder, "--out", other.Path, .. how]);

        foreach (var name in Tables)
        {
            (await File.ReadAllTextAsync(other[name])).ShouldBe(await File.ReadAllTextAsync(plain[name]));
        }
    }

    [Fact]
    public async Task Run_WithAStrategy_UsesIt()
    {
        using var folder = new TemporaryFolder();

        var quiet = await Command.RunAsync("run", Sample.Folder, "--out", folder.Path, "--strategy", "quiet", "--json");
        var own = await Command.RunAsync("run", Sample.Folder, "--out", folder.Path, "--json");

        var (a, b) = (JsonDocument.Parse(quiet.Output).RootElement, JsonDocument.Parse(own.Output).RootElement);
        a.GetProperty("scenario").GetProperty("strategy").GetString().ShouldBe("quiet");
        a.GetProperty("digest").GetString().ShouldNotBe(b.GetProperty("digest").GetString());
    }
}
