using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Run;

public sealed class ExitCodeTests
{
    [Fact]
    public async Task Run_OfAScenarioWithMistakes_ListsThemAllAndReturns2()
    {
        using var folder = new TemporaryFolder();
        var scenario = Sample.CopyTo(folder, "weeks: 52", "weeks: 9999\n  wekks: 3");

        var result = await Command.RunAsync("run", scenario, "--set", "meta.sed=3", "--replicates", "20", "--strategy", "smal_team");

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check("run.mistakes", result.AsText(folder.Path));
    }

    [Fact]
    public async Task Run_WithAnOptionThatTheScenarioRefuses_NamesTheOption()
    {
        using var folder = new TemporaryFolder();
        var scenario = Sample.CopyTo(folder);

        var result = await Command.RunAsync("run", scenario, "--set", "meta.seed=8", "--weeks", "20");

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check("run.too-short", result.AsText(folder.Path));
    }

    [Theory]
    [InlineData("options", "run", "x", "--replicates", "many", "--threds", "3", "--engine", "fast", "--seed", "-1")]
    [InlineData("no-scenario", "run")]
    [InlineData("no-command")]
    [InlineData("unknown-command", "rnu")]
    [InlineData("language", "doctor", "--lang", "fr")]
    [InlineData("no-file", "run", "no-such-folder")]
    public async Task CommandLine_WithMistakes_ListsThemAllAndReturns2(string name, params string[] args)
    {
        var result = await Command.RunAsync(args);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check($"command-line.{name}", result.AsText());
    }

    [Fact]
    public async Task Run_WithATraceBeyondTheReplicates_Returns2()
    {
        var result = await Command.RunAsync("run", Sample.Folder, "--trace", "6");

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldBe("--trace: CommandLine: \"6\" is not a whole number in [0, 5]\n1 problem.\n");
    }

    [Fact]
    public async Task Run_WithFailedBatches_ReportsEachWritesTheRestAndReturns1()
    {
        using var folder = new TemporaryFolder();
        var engines = new EngineCatalog(new FailingEngine(batch => batch.First is 1 or 4));

        var result = await Command.RunAsync(engines, "run", Sample.Folder, "--out", folder.Path, "--json");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldBe(
            "Replicates 1 to 1 failed (replicate 1, week 12): home-city: budget broken: -1 < 0\n"
            + "Replicates 4 to 4 failed (replicate 4, week 12): home-city: budget broken: -1 < 0\n");
        result.Output.ShouldContain("\"failed_batches\": [\n    {\n      \"first\": 1,\n      \"count\": 1,\n      \"replicate\": 1,");
        File.Exists(folder["curves.csv"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Run_WithNothingButFailedBatches_Returns1AndWritesNoResults()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(new EngineCatalog(new FailingEngine(_ => true)), "run", Sample.Folder, "--out", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        File.Exists(folder["run.json"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_IntoAFolderThatIsAFile_Returns1InOneLine()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["taken"], "");

        var result = await Command.RunAsync("run", Sample.Folder, "--out", folder["taken"]);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldStartWith("Failed to read or write files: ");
        result.Error.TrimEnd().ShouldNotContain('\n');
    }

    [Fact]
    public async Task Run_WithADefect_Returns1AndShowsWhere()
    {
        using var folder = new TemporaryFolder();
        var engines = new EngineCatalog(new StoppingEngine(after: 1, () => throw new InvalidOperationException("a defect")));

        var result = await Command.RunAsync(engines, "run", Sample.Folder, "--out", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldStartWith("Failed: a defect\n");
        result.Error.ShouldContain(nameof(Run_WithADefect_Returns1AndShowsWhere));
    }

    [Theory]
    [InlineData(0, "validate", "<sample>")]
    [InlineData(1, "run", "<sample>", "--out", "<taken>")]
    [InlineData(2, "run", "no-such-folder")]
    public async Task Command_AsAProcess_ReturnsItsStatusToTheShell(int status, params string[] args)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["taken"], "");
        var places = new Dictionary<string, string> { ["<sample>"] = Sample.Folder, ["<taken>"] = folder["taken"] };

        var result = await RunningCommand.RunAsync([.. args.Select(word => places.GetValueOrDefault(word, word))]);

        result.ExitCode.ShouldBe(status);
        (result.Error.Length == 0).ShouldBe(status == 0, result.Error);
    }
}
