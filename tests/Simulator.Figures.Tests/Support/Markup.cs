namespace Simulator.Figures.Tests.Support;

/// <summary>Names that would run a script if a report took them for markup.</summary>
internal static class Markup
{
    private const string Pattern = "<img src=x onerror=window.hacked=1><b>{0}</b></script><script>window.hacked=1</script> & \"'";

    /// <summary>Such a name, as the sample files spell it.</summary>
    /// <param name="word">What tells it from others.</param>
    public static string Named(string word) => Pattern.Replace("{0}", word, StringComparison.Ordinal);

    /// <summary>Goes through every chart by keyboard, so that tooltips show their names, and fails where one is not shown as text or did something.</summary>
    /// <param name="report">The report.</param>
    /// <param name="words">Words of the names that it must show.</param>
    public static async Task ShouldStayTextAsync(OpenReport report, params IEnumerable<string> words)
    {
        foreach (var chart in await report.Page.Locator(".chart").AllAsync())
        {
            await chart.FocusAsync();
            await report.Page.Keyboard.PressAsync("ArrowRight");
        }

        (await report.Page.EvaluateAsync<bool>("'hacked' in window")).ShouldBeFalse();
        (await report.Page.Locator("img, b, script:not([id])").CountAsync()).ShouldBe(1, "the report's own script");
        var text = await report.Page.Locator("body").EvaluateAsync<string>("body => body.textContent");
        foreach (var word in words)
        {
            text.ShouldContain(Named(word));
        }

        report.Complaints.ShouldBeEmpty();
        report.Requests.ShouldHaveSingleItem();
    }
}
