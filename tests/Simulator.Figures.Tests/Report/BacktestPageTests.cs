using Microsoft.Playwright;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

/// <summary>report.html of a backtest, written by the command in a process of its own, in a real browser. Pictures are left in
/// artifacts/reports.</summary>
public sealed class BacktestPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostBytes = 3_000_000;
    private const string WideBand = "cfe0ef";
    private const string Missed = "c4420a";

    /// <summary>Pixels of a colour that only what is drawn has.</summary>
    private const int Drawn = 100;

    private static readonly Dictionary<string, (string Chart, string Colour)[]> Charts = new()
    {
        [Backtests.Campaigns] =
        [
            ("baselines", "7fb2d9"), ("coverage-by-metric", "0060a0"), ("pit", "5b9bd0"), ("skill-by-metric", "c4420a"), ("forecasts", WideBand),
        ],
        [Backtests.Records] = [("coverage-by-record", "00735a"), ("record-pit", "3fa88f"), ("predictions", "cdebe3")],
    };

    [ChromiumTheory]
    [InlineData(Backtests.Campaigns, ReportPages.English)]
    [InlineData(Backtests.Campaigns, ReportPages.Chinese)]
    [InlineData(Backtests.Records, ReportPages.English)]
    [InlineData(Backtests.Records, ReportPages.Chinese)]
    public async Task Page_Opened_DrawsEveryChartAndAsksForNothing(string form, string language)
    {
        var file = Backtests.Write(form, language);

        await using var report = await chromium.OpenAsync(file);

        (await report.Page.Locator("figure[data-chart]").EvaluateAllAsync<string[]>("all => all.map(figure => figure.dataset.chart)"))
            .ShouldBe(Charts[form].Select(entry => entry.Chart));
        foreach (var (chart, colour) in Charts[form])
        {
            (await report.Chart(chart).Locator("svg path").CountAsync()).ShouldBeGreaterThan(5, chart);
            (await report.PixelsAsync(chart)).Count(colour).ShouldBeGreaterThan(Drawn, chart);
            (await report.Chart(chart).GetAttributeAsync("aria-label")).ShouldNotBeNullOrWhiteSpace(chart);
            await report.Chart(chart).FocusAsync();
            await report.Page.Keyboard.PressAsync("ArrowRight");
            (await report.Page.Locator($"figure[data-chart='{chart}'] [aria-live]").InnerTextAsync()).ShouldContain(":", Case.Sensitive, chart);
        }

        (await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(1280, "tooltips widen nothing");
        await report.Page.ScreenshotAsync(new() { Path = ReportPages.Artifact($"backtest-{form}-{language}.png"), FullPage = true });
        new FileInfo(file).Length.ShouldBeLessThan(MostBytes);
        (await report.Page.GetAttributeAsync("html", "lang")).ShouldBe(language == ReportPages.Chinese ? "zh-Hans" : "en");
        report.Complaints.ShouldBeEmpty();
        report.Requests.ShouldBe([new Uri(file).AbsoluteUri]);
    }

    [ChromiumTheory]
    [InlineData("start rate, %")]
    public async Task Picker_OnAnotherMetric_DrawsItsFiguresAndKeepsTheLegend(string axis)
    {
        await using var report = await chromium.OpenAsync(Backtests.Write(Backtests.Campaigns, ReportPages.English));
        var figure = report.Page.Locator("figure[data-chart='forecasts']");
        var miss = figure.Locator(".legend button", new() { HasTextString = "outside" });

        await miss.ClickAsync();
        await figure.Locator("select").SelectOptionAsync(new SelectOptionValue { Label = "start rate (2 of 27 missed)" });

        (await report.TextsAsync("forecasts")).ShouldContain(axis);
        (await report.PixelsAsync("forecasts")).Count(Missed).ShouldBe(0, "misses were switched off");
        await miss.ClickAsync();
        (await report.PixelsAsync("forecasts")).Count(Missed).ShouldBeGreaterThan(50);
        report.Complaints.ShouldBeEmpty();
    }

    [ChromiumTheory]
    [InlineData(ReportPages.English)]
    public async Task Page_Printed_HasChartsAsWideAsThePaper(string language)
    {
        await using var report = await chromium.OpenAsync(Backtests.Write(Backtests.Campaigns, language));

        await report.Page.PdfAsync(new() { Path = ReportPages.Artifact($"backtest-{language}.pdf"), Format = "A4", PrintBackground = true });
        await report.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        (await report.Page.Locator(".chart svg").EvaluateAllAsync<int[]>("all => all.map(chart => chart.clientWidth)"))
            .ShouldAllBe(width => width > 0 && width <= 688);
        report.Complaints.ShouldBeEmpty();
    }

    [ChromiumTheory]
    [InlineData(Backtests.Markup, ReportPages.English, "campaign")]
    [InlineData(Backtests.Records, ReportPages.Chinese, "title 文")]
    public async Task Names_MadeOfMarkup_AreShownAsTextAndRunNothing(string form, string language, string name)
    {
        var file = Backtests.Write(form, language);
        await using var report = await chromium.OpenAsync(file);

        await Markup.ShouldStayTextAsync(report, name);
        (await File.ReadAllTextAsync(file)).ShouldNotContain("<img", Case.Sensitive);
    }
}
