using System.Text.Json;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Compare;

public sealed class CompareTests
{
    private const int Replicates = 6;
    private const double MostVarianceLeft = 0.2;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Compare_ThreeAlternatives_PrintsTheWholeExpectation(string language)
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(
            "compare", Sample.Folder, "--strategies", "own,quiet", "--vs-set", "city_defaults.service=0.7", "--out", folder.Path,
            "--threads", "2", "--lang", language);

        Expectation.Check($"compare.{language}", result.AsText(folder.Path));
        (await File.ReadAllTextAsync(folder["report.html"])).ShouldContain("difference-3-signed-count");
    }

    [Fact]
    public async Task Compare_FourAlternatives_ShowsThoseAgainstTheFirstAndWritesAllPairs()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(
            "compare", Sample.Folder, "--strategies", "own,quiet", "--vs-set", "city_defaults.service=0.7", "--vs-set", "city_defaults.service=0.8",
            "--out", folder.Path, "--threads", "2");

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        result.Output.ShouldContain("Shown: 3 of 6 pairs, all against own;");
        result.Output.ShouldNotContain("A: quiet");
        File.ReadLines(folder["pairs.csv"]).Count().ShouldBe(1 + (6 * 5));
        var report = await File.ReadAllTextAsync(folder["report.html"]);
        report.ShouldContain("difference-3-signed-count");
        report.ShouldNotContain("difference-4-signed-count");
    }

    [Fact]
    public async Task Compare_AStrategyWithItselfUnderAnotherName_FindsEveryDifferenceExactlyZero()
    {
        using var folder = new TemporaryFolder();
        var scenario = Sample.CopyTo(folder, "variants:\n", "variants:\n  again:\n    name: {en: again, zh: 同样}\n    strategies: {default: small_team}\n");

        var result = await Command.RunAsync("compare", scenario, "--strategies", "small_team,again", "--out", folder["out"], "--json");

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        var pairs = Document(result).GetProperty("pairs").EnumerateArray().ToArray();
        pairs.Length.ShouldBe(5);
        foreach (var difference in pairs.Select(pair => pair.GetProperty("difference")).Where(entry => entry.ValueKind == JsonValueKind.Object))
        {
            difference.EnumerateObject().Select(value => value.Value.GetDouble()).ShouldAllBe(value => value == 0);
        }

        var weeks = (await File.ReadAllLinesAsync(folder["out/differences.csv"])).Skip(1).ToArray();
        weeks.Length.ShouldBe(4 * 52);
        weeks.ShouldAllBe(row => row.EndsWith(",0,0,0,0,0,0,0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Compare_BetterServiceInXinzhou_LeavesLessThanAFifthOfTheVarianceOfIndependentDraws()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(
            "compare", RepositoryRoot.Combine("scenarios/xinzhou-2017"), "--vs-set", "city_defaults.service=0.6", "--replicates", "60",
            "--out", folder.Path, "--json");

        var pairs = Document(result).GetProperty("pairs").EnumerateArray().ToArray();
        pairs.Length.ShouldBe(5);
        pairs.Select(pair => pair.GetProperty("variance_ratio").GetDouble()).ShouldAllBe(ratio => ratio < MostVarianceLeft);
        pairs.ShouldAllBe(pair => pair.GetProperty("difference").GetProperty("half_width_95").GetDouble()
            < pair.GetProperty("half_width_95_independent").GetDouble());
    }

    [Fact]
    public async Task Compare_TwoScenarios_SharesTheSeedAndTheReplicatesOfTheFirst()
    {
        using var folder = new TemporaryFolder();
        var other = Sample.CopyTo(folder, "id: small\n", "id: smaller\n");
        File.WriteAllText(
            folder["scenario.yaml"],
            File.ReadAllText(folder["scenario.yaml"]).Replace("seed: 7", "seed: 8", StringComparison.Ordinal)
                .Replace("replicates: 6", "replicates: 9", StringComparison.Ordinal));

        var result = await Command.RunAsync("compare", Sample.Folder, other, "--out", folder["out"], "--json");

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        var document = Document(result);
        document.GetProperty("alternatives").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()).ShouldBe(["small", "smaller"]);
        document.GetProperty("alternatives").EnumerateArray().Select(entry => entry.GetProperty("digest").GetString()).Distinct().Count().ShouldBe(1);
        document.GetProperty("replicates").GetInt32().ShouldBe(Replicates);
    }

    [Fact]
    public async Task Compare_TwoScenariosOfOneId_NamesThemByTheirPaths()
    {
        using var folder = new TemporaryFolder();
        var other = Sample.CopyTo(folder);

        var result = await Command.RunAsync("compare", Sample.Folder, other, "--out", folder["out"], "--json");

        Document(result).GetProperty("pairs")[0].GetProperty("b").GetString().ShouldBe(other.Replace('\\', '/'));
    }

    [Fact]
    public async Task Compare_InterruptedAndResumed_RunsTheRestAndFindsTheSame()
    {
        using var folder = new TemporaryFolder();
        using var whole = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        string[] command = ["compare", Sample.Folder, "--strategies", "own,quiet", "--threads", "1"];
        var engine = new CountingEngine();

        var interrupted = await Command.RunAsync(
            new EngineCatalog(new StoppingEngine(after: 4, interrupt.Cancel)), interrupt.Token, [.. command, "--out", folder.Path]);
        var resumed = await Command.RunAsync(new EngineCatalog(engine), [.. command, "--out", folder.Path, "--resume"]);
        await Command.RunAsync([.. command, "--out", whole.Path]);

        interrupted.ExitCode.ShouldBe(ExitCode.Interrupted);
        interrupted.Error.ShouldContain("Completed batches kept: 4.");
        resumed.ExitCode.ShouldBe(ExitCode.Done, resumed.Error);
        engine.Ran.ShouldBe(Replicates, "the last run is that of the second alternative");
        (await File.ReadAllTextAsync(folder["pairs.csv"])).ShouldBe(await File.ReadAllTextAsync(whole["pairs.csv"]));
        Directory.Exists(folder[".batches"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Compare_WithFailedBatches_NamesTheAlternativePairsTheRestAndReturns1()
    {
        using var folder = new TemporaryFolder();
        var engines = new EngineCatalog(new FailingEngine(batch => batch.First == 1));

        var result = await Command.RunAsync(engines, "compare", Sample.Folder, "--strategies", "own,quiet", "--out", folder.Path, "--json");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("quiet: Replicates 1 to 1 failed (replicate 1, week 12)");
        Document(result).GetProperty("pairs")[0].GetProperty("replicates").GetInt32().ShouldBe(Replicates - 1);
    }

    [Fact]
    public async Task Compare_WithNothingButFailedBatches_Returns1AndWritesNoResults()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(
            new EngineCatalog(new FailingEngine(_ => true)), "compare", Sample.Folder, "--strategies", "own,quiet", "--out", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("no replicate that all alternatives completed");
        File.Exists(folder["comparison.json"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("one", "compare", "<sample>")]
    [InlineData("one-strategy", "compare", "<sample>", "--strategies", "quiet")]
    [InlineData("twice", "compare", "<sample>", "--strategies", "quiet,quiet")]
    [InlineData("strategies-of-two", "compare", "<sample>", "elsewhere", "--strategies", "own,quiet", "--vs-set", "meta.seed=1")]
    [InlineData("mistakes", "compare", "<sample>", "--strategies", "quite,smal_team", "--vs-set", "city_defaults.servce=1", "--set", "meta.weeks=99999")]
    [InlineData("week", "compare", "<sample>", "--strategies", "own,quiet", "--week", "52")]
    public async Task Compare_OfWrongInput_ListsEveryProblemAndReturns2(string name, params string[] args)
    {
        var result = await Command.RunAsync([.. args.Select(word => word == "<sample>" ? Sample.Folder : word)]);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check($"compare.wrong.{name}", result.AsText());
    }

    private static JsonElement Document(CommandResult result) => JsonDocument.Parse(result.Output).RootElement;
}
