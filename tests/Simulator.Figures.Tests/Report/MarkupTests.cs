using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Report;

/// <summary>Whatever a scenario calls its places, firms and events stays text.</summary>
public sealed class MarkupTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Named = ["title", "city", "event", "note", "record"];

    [ChromiumTheory]
    [InlineData(ReportPages.English, "")]
    [InlineData(ReportPages.Chinese, " 文")]
    public async Task Names_MadeOfMarkup_AreShownAsTextAndRunNothing(string language, string suffix)
    {
        var file = ReportPages.Save(FinishedRuns.Markup, language);
        await using var report = await chromium.OpenAsync(file);

        await Markup.ShouldStayTextAsync(report, Named.Select(name => name + suffix));
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
