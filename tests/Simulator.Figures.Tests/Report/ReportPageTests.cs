using System.Globalization;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

/// <summary>report.html of xinzhou-2017 in a real browser. Pictures are left in artifacts/reports.</summary>
public sealed class ReportPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string WideBand = "cfe0ef";
    private const string NarrowBand = "8fb8da";
    private const string Published = "c4420a";
    private const int Drawn = 500;

    private static readonly string[] Charts =
    [
        "published", "signed-count", "signed-amount", "registered-count", "started-count", "production-count", "funds", "funnel-stages",
        "places-amount", "events-by-week", "deal-paths",
    ];

    [ChromiumTheory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public async Task Page_Opened_DrawsEveryChartAndAsksForNothing(string language)
    {
        var file = ReportPages.Save(FinishedRuns.Xinzhou, language);

        await using var report = await chromium.OpenAsync(file);

        (await report.Page.Locator("figure[data-chart]").EvaluateAllAsync<string[]>("all => all.map(figure => figure.dataset.chart)"))
            .ShouldBe(Charts);
        foreach (var chart in Charts)
        {
            (await report.Chart(chart).Locator("svg path").CountAsync()).ShouldBeGreaterThan(5, chart);
        }

        await report.Page.ScreenshotAsync(new() { Path = ReportPages.Artifact($"desktop-{language}.png"), FullPage = true });
        report.Complaints.ShouldBeEmpty();
        report.Requests.ShouldBe([new Uri(file).AbsoluteUri]);
    }

    [ChromiumTheory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public async Task SignUpCurve_OnScreen_ShowsBothBandsAndThePublishedPoint(string language)
    {
        await using var report = await OpenAsync(language);

        var pixels = await report.PixelsAsync("signed-count");

        pixels.Count(WideBand).ShouldBeGreaterThan(Drawn);
        pixels.Count(NarrowBand).ShouldBeGreaterThan(Drawn);
        pixels.Count(Published).ShouldBeGreaterThan(50);
        (await report.Chart("signed-count").Locator("svg text").AllTextContentsAsync()).ShouldContain("208");
    }

    [ChromiumTheory]
    [InlineData("wide", true, false)]
    [InlineData("narrow", false, true)]
    [InlineData("both", true, true)]
    public async Task BandSwitch_Chosen_ShowsThatBandInEveryChart(string choice, bool wide, bool narrow)
    {
        await using var report = await OpenAsync(ReportPages.English);

        await report.Page.CheckAsync($"#bands input[value={(choice == "both" ? "wide" : "both")}]");
        await report.Page.CheckAsync($"#bands input[value={choice}]");

        foreach (var chart in new[] { "signed-count", "funds", "published", "places-amount" })
        {
            var pixels = await report.PixelsAsync(chart);
            (pixels.Count(WideBand) > Drawn).ShouldBe(wide, chart);
            (pixels.Count(NarrowBand) > Drawn).ShouldBe(narrow, chart);
        }
    }

    [ChromiumTheory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task Legend_ByKeyboard_HidesAndShowsASeries(string key)
    {
        await using var report = await OpenAsync(ReportPages.English);
        var button = report.Page.Locator("figure[data-chart='signed-count'] .legend button", new() { HasTextString = "published" });

        await button.FocusAsync();
        await report.Page.Keyboard.PressAsync(key);

        (await report.PixelsAsync("signed-count")).Count(Published).ShouldBe(0);
        (await button.GetAttributeAsync("aria-pressed")).ShouldBe("false");
        await report.Page.Keyboard.PressAsync(key);
        (await report.PixelsAsync("signed-count")).Count(Published).ShouldBeGreaterThan(50);
    }

    [ChromiumTheory]
    [InlineData("signed-count", "2017-01-07")]
    [InlineData("events-by-week", "2017-01-01")]
    [InlineData("funnel-stages", "engaged")]
    public async Task ArrowKeys_InAChart_SayEachPoint(string chart, string first)
    {
        await using var report = await OpenAsync(ReportPages.English);

        await report.Chart(chart).FocusAsync();
        await report.Page.Keyboard.PressAsync("ArrowRight");

        (await report.Page.Locator($"figure[data-chart='{chart}'] [aria-live]").InnerTextAsync()).ShouldStartWith(first);
        (await report.Chart(chart).Locator(".tip strong").InnerTextAsync()).ShouldBe(first);
    }

    [ChromiumTheory]
    [InlineData("signed-count")]
    [InlineData("funnel-stages")]
    public async Task Picture_Saved_IsAPngOfTheChart(string chart)
    {
        await using var report = await OpenAsync(ReportPages.English);

        var download = await report.Page.RunAndWaitForDownloadAsync(
            () => report.Page.Locator($"figure[data-chart='{chart}'] .tools button:last-child").ClickAsync());

        download.SuggestedFilename.ShouldBe($"{chart}.png");
        var pixels = PngPixels.Read(await File.ReadAllBytesAsync((await download.PathAsync()).ShouldNotBeNull()));
        pixels.Width.ShouldBe(2400);
        pixels.Count(chart == "signed-count" ? WideBand : "7fb2d9").ShouldBeGreaterThan(Drawn);
        report.Complaints.ShouldBeEmpty();
    }

    [ChromiumTheory]
    [InlineData("signed-count")]
    public async Task Zoom_ByButton_NarrowsTheTimeShownAndComesBack(string chart)
    {
        await using var report = await OpenAsync(ReportPages.English);
        var tools = report.Page.Locator($"figure[data-chart='{chart}'] .tools button");
        var labels = await LabelsAsync(report, chart);

        await tools.Nth(0).ClickAsync();
        var zoomed = await LabelsAsync(report, chart);
        await tools.Nth(2).ClickAsync();

        zoomed.ShouldNotBe(labels);
        (await LabelsAsync(report, chart)).ShouldBe(labels);
    }

    [ChromiumTheory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public async Task Page_OnAPhone_FitsItsWidth(string language)
    {
        var file = ReportPages.Save(FinishedRuns.Xinzhou, language);
        await using var report = await chromium.OpenAsync(file, width: 390);

        await report.Page.ScreenshotAsync(new() { Path = ReportPages.Artifact($"phone-{language}.png"), FullPage = true });

        (await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(390);
    }

    [ChromiumTheory]
    [InlineData(ReportPages.English)]
    public async Task Page_Printed_HasChartsAsWideAsThePaper(string language)
    {
        await using var report = await OpenAsync(language);

        await report.Page.PdfAsync(new() { Path = ReportPages.Artifact($"print-{language}.pdf"), Format = "A4", PrintBackground = true });
        await report.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        var widths = await report.Page.Locator(".chart svg").EvaluateAllAsync<string[]>("all => all.map(chart => chart.getAttribute('width'))");

        widths.Length.ShouldBe(Charts.Length);
        widths.Select(width => int.Parse(width, CultureInfo.InvariantCulture)).ShouldAllBe(width => width <= 688);
        report.Complaints.ShouldBeEmpty();
    }

    [ChromiumTheory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public async Task Charts_ForAScreenReader_AreDescribedAndHaveTheirTable(string language)
    {
        await using var report = await OpenAsync(language);

        foreach (var chart in Charts)
        {
            var figure = report.Page.Locator($"figure[data-chart='{chart}']");
            (await report.Chart(chart).GetAttributeAsync("aria-label")).ShouldNotBeNullOrWhiteSpace(chart);
            (await report.Chart(chart).GetAttributeAsync("tabindex")).ShouldBe("0");
            (await figure.Locator("details.data table tbody tr").CountAsync()).ShouldBeGreaterThan(1, chart);
        }

        (await report.Page.Locator("button:not([aria-label])").AllInnerTextsAsync()).ShouldAllBe(text => text.Trim().Length > 0);
        (await report.Page.GetAttributeAsync("html", "lang")).ShouldBe(language == ReportPages.Chinese ? "zh-Hans" : "en");
    }

    private Task<OpenReport> OpenAsync(string language) =>
        chromium.OpenAsync(ReportPages.Save(FinishedRuns.Xinzhou, language));

    /// <summary>As one text, which is compared by what it says.</summary>
    private static async Task<string> LabelsAsync(OpenReport report, string chart) => string.Join('|', await report.TextsAsync(chart));
}
