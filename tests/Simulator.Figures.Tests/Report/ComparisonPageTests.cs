using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

/// <summary>report.html of a comparison in a real browser. Pictures are left in artifacts/reports.</summary>
public sealed class ComparisonPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string WideBand = "cfe0ef";
    private const int Drawn = 500;

    private static readonly string[] Charts =
    [
        "pairs", "difference-1-signed-count", "difference-1-signed-amount", "difference-1-landed-count", "difference-1-landed-amount",
    ];

    [ChromiumTheory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public async Task Page_Opened_DrawsEveryChartAndAsksForNothing(string language)
    {
        var file = Comparisons.Save(language);

        await using var report = await chromium.OpenAsync(file);

        (await report.Page.Locator("figure[data-chart]").EvaluateAllAsync<string[]>("all => all.map(figure => figure.dataset.chart)"))
            .ShouldBe(Charts);
        foreach (var chart in Charts)
        {
            (await report.Chart(chart).Locator("svg path").CountAsync()).ShouldBeGreaterThan(5, chart);
            (await report.PixelsAsync(chart)).Count(WideBand).ShouldBeGreaterThan(Drawn, chart);
            await report.Chart(chart).FocusAsync();
            await report.Page.Keyboard.PressAsync("ArrowRight");
        }

        await report.Page.ScreenshotAsync(new() { Path = ReportPages.Artifact($"comparison-{language}.png"), FullPage = true });
        report.Complaints.ShouldBeEmpty();
        report.Requests.ShouldBe([new Uri(file).AbsoluteUri]);
    }
}
