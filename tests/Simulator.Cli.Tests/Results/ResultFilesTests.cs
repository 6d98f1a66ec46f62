using System.Globalization;
using System.Text.Json;
using Simulator.Analysis.Runs;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Results;

public sealed class ResultFilesTests
{
    private const int ShownLines = 12;
    private static readonly string[] Names = ["curves.csv", "deals.csv", "places.csv", "firms.csv"];

    [Theory]
    [InlineData("curves.csv")]
    [InlineData("deals.csv")]
    [InlineData("places.csv")]
    [InlineData("firms.csv")]
    public async Task Files_OfTheSample_BeginAsExpected(string name)
    {
        using var folder = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path, "--trace", "1");

        var text = await File.ReadAllTextAsync(folder[name]);
        text.ShouldNotContain('\r');
        Expectation.Check(name, string.Join('\n', text.Split('\n').Take(ShownLines)) + "\n");
    }

    [Fact]
    public async Task Files_UnderAChineseCulture_AreTheSame()
    {
        using var plain = new TemporaryFolder();
        using var other = new TemporaryFolder();

        await RunUnderAsync("", plain);
        await RunUnderAsync("zh-CN", other);
        var chinese = Names.Select(name => File.ReadAllText(other[name])).ToArray();
        await RunUnderAsync("de-DE", other);
        var german = Names.Select(name => File.ReadAllText(other[name])).ToArray();

        var expected = Names.Select(name => File.ReadAllText(plain[name])).ToArray();
        chinese.ShouldBe(expected);
        german.ShouldBe(expected);
    }

    [Fact]
    public async Task Curves_OfTheSample_HaveOneHeaderAndAllCellsFilled()
    {
        using var folder = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);

        var rows = (await File.ReadAllLinesAsync(folder["curves.csv"])).Select(line => line.Split(',')).ToArray();
        rows.ShouldAllBe(cells => cells.Length == 13 && cells.All(cell => cell.Length > 0));
        rows.Skip(1).Select(cells => cells[0]).Distinct().Count().ShouldBe(52);
        rows.Skip(1).Select(cells => cells[2]).Distinct().ShouldBe(["all", "home-city", "next-city"]);
    }

    [Fact]
    public async Task Totals_OfTheSample_EqualTheirCurvesAtTheRecordsWeek()
    {
        using var folder = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);

        var document = JsonDocument.Parse(await File.ReadAllTextAsync(folder["run.json"])).RootElement;
        var week = document.GetProperty("totals_week").GetInt32();
        var total = document.GetProperty("totals").EnumerateArray().Single(IsSignedInvestment);
        var prefix = $"{week},2026-12-02,all,signed,flow,total_investment,亿元,";
        var curve = File.ReadLines(folder["curves.csv"]).Single(line => line.StartsWith(prefix, StringComparison.Ordinal));
        curve[prefix.Length..].Split(',')[0].ShouldBe(total.GetProperty("mean").GetDouble().ToString("0.####", CultureInfo.InvariantCulture));
        total.GetProperty("record").GetDouble().ShouldBe(900);
        total.GetProperty("inside_90").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Totals_OfTheSample_HaveEveryComparableFigureOnce()
    {
        using var folder = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);

        var totals = JsonDocument.Parse(await File.ReadAllTextAsync(folder["run.json"])).RootElement.GetProperty("totals").EnumerateArray();
        totals.Where(total => total.TryGetProperty("figure", out _)).Select(total => total.GetProperty("figure").GetString()).Order().ShouldBe([
            "home_count", "landed_count", "large_count", "mission_amount", "mission_count", "mission_guests", "signed_amount", "signed_count"]);
    }

    [Fact]
    public async Task Run_Repeated_LeavesNoHalfWrittenFiles()
    {
        using var folder = new TemporaryFolder();

        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);
        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);

        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["curves.csv", "deals.csv", "firms.csv", "places.csv", "report.html", "run.json"]);
    }

    [Fact]
    public void FileSet_WhenOneFileFails_LeavesThoseOfBefore()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.csv"], "before");

        Should.Throw<IOException>(() => FileSet.Write(folder.Path, files =>
        {
            files.Add("a.csv", stream => stream.WriteByte(1));
            files.Add("b.csv", _ => throw new IOException("full"));
        }));

        File.ReadAllText(folder["a.csv"]).ShouldBe("before");
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    private static bool IsSignedInvestment(JsonElement total) =>
        total.GetProperty("stage").GetString() == "signed" && total.GetProperty("basis").GetString() == "flow"
        && total.GetProperty("metric").GetString() == "total_investment" && !total.TryGetProperty("event", out _);

    private static async Task RunUnderAsync(string culture, TemporaryFolder folder)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        await Command.RunAsync("run", Sample.Folder, "--out", folder.Path);
    }
}
