using Microsoft.Playwright;

namespace Simulator.Figures.Tests.Support;

/// <summary>A headless browser for the tests of one class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser's program, or null.</summary>
    public static string? Program { get; } = Array.Find(Places, File.Exists);

    /// <summary>Opens a file in a window of its own and waits until all charts are drawn.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="width">Pixels.</param>
    internal async Task<OpenReport> OpenAsync(string file, int width = 1280)
    {
        var context = await (await BrowserAsync()).NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            DeviceScaleFactor = 1,
            AcceptDownloads = true,
        });
        return await OpenReport.OpenAsync(await context.NewPageAsync(), file);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Started by the first test that opens a page; Playwright gives it a fresh profile.</summary>
    private async Task<IBrowser> BrowserAsync()
    {
        _playwright ??= await Playwright.CreateAsync();
        return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Headless = true, Args = Flags });
    }
}
