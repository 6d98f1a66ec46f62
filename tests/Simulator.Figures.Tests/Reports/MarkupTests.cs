using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Reports;

/// <summary>Whatever a scenario calls its places, firms and events stays text.</summary>
public sealed class MarkupTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Name = "<img src=x onerror=window.hacked=1><b>{0}</b></script><script>window.hacked=1</script> & \"'";

    private static readonly string[] Named = ["title", "city", "event", "note", "record"];

    [ChromiumTheory]
    [InlineData(ReportPages.English, "")]
    [InlineData(ReportPages.Chinese, " 文")]
    public async Task Names_MadeOfMarkup_AreShownAsTextAndRunNothing(string language, string suffix)
    {
        var file = ReportPages.Save(FinishedRuns.Markup, language);
        await using var report = await chromium.OpenAsync(file);

        foreach (var chart in await report.Page.Locator(".chart").AllAsync())
        {
            await chart.FocusAsync();
            await report.Page.Keyboard.PressAsync("ArrowRight");
        }

        (await report.Page.EvaluateAsync<bool>("'hacked' in window")).ShouldBeFalse();
        (await report.Page.Locator("img, b, script:not([id])").CountAsync()).ShouldBe(1, "the report's own script");
        var text = await report.Page.Locator("body").EvaluateAsync<string>("body => body.textContent");
        foreach (var name in Named)
        {
            text.ShouldContain(Name.Replace("{0}", name + suffix, StringComparison.Ordinal));
        }

        report.Complaints.ShouldBeEmpty();
        report.Requests.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(ReportPages.English)]
    [InlineData(ReportPages.Chinese)]
    public void Names_MadeOfMarkup_AreEscapedInTheFile(string language)
    {
        var text = ReportPages.Text(FinishedRuns.Markup, language);

        text.ShouldNotContain("<img", Case.Sensitive);
        text.ShouldNotContain("<script>window", Case.Sensitive);
        text.ShouldContain("&lt;img src=x onerror=window.hacked=1&gt;&lt;b&gt;", Case.Sensitive);
    }
}
