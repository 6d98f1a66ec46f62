using Microsoft.Playwright;

namespace Simulator.Figures.Tests.Support;

/// <summary>A report in the browser, and all that it asked for or complained about.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private OpenReport(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Lines in the console and errors.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Addresses asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public static async Task<OpenReport> OpenAsync(IPage page, string file)
    {
        var report = new OpenReport(page);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        await page.WaitForSelectorAsync("html[data-charts]", new() { State = WaitForSelectorState.Attached });
        return report;
    }

    /// <summary>The chart of a figure.</summary>
    public ILocator Chart(string id) => Page.Locator($"figure[data-chart='{id}'] .chart");

    /// <summary>Texts in a chart, once what was asked of it is drawn: charts draw in the frame after.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(string id)
    {
        await Page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        return await Chart(id).Locator("svg text").AllTextContentsAsync();
    }

    /// <summary>Colours of a chart's pixels.</summary>
    public async Task<PngPixels> PixelsAsync(string id) => PngPixels.Read(await Chart(id).ScreenshotAsync());

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
