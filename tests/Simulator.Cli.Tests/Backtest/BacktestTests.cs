using System.Text.Json;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Figures.Charts;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Backtest;

public sealed class BacktestTests : IDisposable
{
    private const string Rows = """
        region,campaign,start_date,level,metric,value,unit,elapsed_months_since_signing,source_title
        宁夏,某经贸洽谈会,2019-06,province,signed_projects,120,个,,成果发布
        宁夏,某经贸洽谈会,2019-06,province,signed_amount,900,亿元,,成果发布
        宁夏,某经贸洽谈会,2019-06,province,start_rate,71,%,12,督查通报
        宁夏,某经贸洽谈会,2019-06,province,start_rate,much,%,12,督查通报
        宁夏,某经贸洽谈会,2019-06,province,started_projects_batch,30,个,,督查通报
        宁夏,某经贸洽谈会,2019-06,province,guests,30,人,,督查通报
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Backtest_OfAFileOfCampaigns_PrintsOneDocumentWithAllItsParts()
    {
        var result = await Command.RunAsync("backtest", "--record", Write(Rows), "--json");

        result.ExitCode.ShouldBe(ExitCode.Done);
        using var document = JsonDocument.Parse(result.Output);
        var root = document.RootElement;
        root.GetProperty("figures").GetArrayLength().ShouldBe(3);
        var figure = root.GetProperty("figures")[2];
        figure.GetProperty("counted_by").GetString().ShouldBe("audit");
        figure.GetProperty("inside_90").GetBoolean().ShouldBeTrue();
        figure.GetProperty("p05").GetDouble().ShouldBeLessThan(figure.GetProperty("p95").GetDouble());
        var total = root.GetProperty("summary").GetProperty("total");
        total.GetProperty("n").GetInt32().ShouldBe(3);
        total.GetProperty("baselines").EnumerateObject().Select(entry => entry.Name)
            .ShouldBe(["last_figure_carried", "last_years_curve", "pooled_ratio_by_months"]);
        root.GetProperty("skipped").GetProperty("batch_of_others").GetInt32().ShouldBe(1);
        root.GetProperty("skipped_metrics").GetProperty("guests").GetProperty("reason").GetString().ShouldBe("unknown_metric");
        root.GetProperty("problems")[0].GetProperty("line").GetInt32().ShouldBe(5);
    }

    [Theory]
    [InlineData("en", "1 rows cannot be read")]
    [InlineData("zh", "1 行无法读取")]
    public async Task Backtest_OnTheTerminal_SaysWhatWasLeftOut(string language, string expected)
    {
        var result = await Command.RunAsync("backtest", "--record", Write(Rows), "--lang", language);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain(expected);
        result.Output.ShouldContain("start_rate");
        result.Output.ShouldContain("guests (1)");
    }

    [Fact]
    public async Task Backtest_WithMetricsByTheDozen_NamesTheMostFrequentAndSaysWhereAllStand()
    {
        var unknown = Enumerable.Range(0, 12).SelectMany(i => Enumerable.Repeat($"\n宁夏,某经贸洽谈会,2019-06,province,other_{i},30,人,,督查通报", i + 1));

        var result = await Command.RunAsync("backtest", "--record", Write(Rows + string.Concat(unknown)));

        result.Output.ShouldContain("Unknown metrics: 13, most often other_11 (12), other_10 (11), ");
        result.Output.ShouldContain("backtest.json");
        result.Output.ShouldNotContain("other_1 (2)");
    }

    [Fact]
    public async Task Backtest_WithAFolder_LeavesAFanOfEveryMetricThatIsForecast()
    {
        var folder = Path.Combine(_folder.Path, "out");

        var result = await Command.RunAsync("backtest", "--record", Write(Rows), "--out", folder);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        var figures = ChartFile.Read(await File.ReadAllTextAsync(Path.Combine(folder, "figures", ChartFile.Name)));
        figures.Select(figure => figure.Name).ShouldBe(["backtest-signed_amount", "backtest-signed_projects", "backtest-start_rate"]);
        using var document = JsonDocument.Parse(ChartFile.Write(figures));
        var point = document.RootElement[2].GetProperty("points").EnumerateArray().ShouldHaveSingleItem();
        (point.GetProperty("elapsed_months").GetDouble(), point.GetProperty("value").GetDouble()).ShouldBe((12, 71));
    }

    [Theory]
    [InlineData("en", "Report: ")]
    [InlineData("zh", "报告：")]
    public async Task Backtest_WithAFolder_WritesItsReportAndDocumentAndSaysWhere(string language, string said)
    {
        var folder = Path.Combine(_folder.Path, "out");

        var result = await Command.RunAsync("backtest", "--record", Write(Rows), "--out", folder, "--lang", language);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        result.Output.ShouldContain($"{said}{folder.Replace('\\', '/')}/report.html");
        (await File.ReadAllTextAsync(Path.Combine(folder, "report.html"))).ShouldContain("某经贸洽谈会 (2019-06)");
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "backtest.json")));
        document.RootElement.GetProperty("figures").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task Backtest_WithoutAFolder_WritesNothing()
    {
        var result = await Command.RunAsync("backtest", "--record", Write(Rows));

        result.Output.ShouldNotContain("report.html");
        Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).ShouldBe(["record.csv"]);
    }

    /// <summary>Headings in Chinese do not fit their columns there.</summary>
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Backtest_InChineseOnANarrowTerminal_FoldsItsHeadings(int width)
    {
        var result = await Command.RunAsync(width, "backtest", "--record", RepositoryRoot.Combine("data/campaigns.csv"), "--lang", "zh");

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
    }

    [Fact]
    public async Task Backtest_OfAFileWithoutItsColumns_IsWrongInput()
    {
        var result = await Command.RunAsync("backtest", "--record", Write("a,b\n1,2\n"));

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldContain("HST002 region");
    }

    [Fact]
    public async Task Backtest_OfNothing_IsWrongInput() =>
        (await Command.RunAsync("backtest")).ExitCode.ShouldBe(ExitCode.WrongInput);

    public void Dispose() => _folder.Dispose();

    private string Write(string text)
    {
        var path = Path.Combine(_folder.Path, "record.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
