using System.Runtime.InteropServices;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Simulator.Cli.Watch;

/// <summary>A live world on a terminal: one week in place of the other, under the control of keys.</summary>
/// <param name="screen">The terminal.</param>
/// <param name="texts">What it says.</param>
/// <param name="world">The world.</param>
/// <param name="block">A week as lines.</param>
/// <param name="controls">What keys do.</param>
internal sealed class WatchTerminal(Screen screen, WatchTexts texts, WatchedWorld world, WeekBlock block, WatchControls controls)
{
    private const int LinesOfFooter = 2;
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private Task<ConsoleKeyInfo>? _key;

    /// <summary>Shows weeks until the viewer leaves, or, where there are no keys, until the last; after a fault there is nothing to show.</summary>
    /// <param name="verdict">What is said at the end of the world.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task ShowAsync(Func<string> verdict, CancellationToken cancellation) =>
        screen.Results.Live(new Rows()).AutoClear(enabled: false).Overflow(VerticalOverflow.Crop).StartAsync(async display =>
        {
            var end = "";
            while (!controls.HasLeft && (screen.Keys is not null || !controls.IsAtEnd || end.Length == 0))
            {
                cancellation.ThrowIfCancellationRequested();
                await ReachAsync(display).ConfigureAwait(false);
                if (world.End is { Ledger: null })
                {
                    return;
                }

                end = end.Length > 0 || !controls.IsAtEnd ? end : await EndAsync(verdict).ConfigureAwait(false);
                Draw(display, controls.Runs || controls.Typed is not null || end.Length == 0 ? Status() : end);
                await WaitAsync(cancellation).ConfigureAwait(false);
            }
        });

    /// <summary>Plays up to the week that is wanted.</summary>
    private async Task ReachAsync(LiveDisplayContext display)
    {
        if (await world.ReachAsync(controls.Week, played => ShowPlaying(display, played)).ConfigureAwait(false) is null)
        {
            controls.EndAt(world.Weeks.Count > 0 ? world.Weeks[^1].Week : controls.Week);
        }
    }

    private async Task<string> EndAsync(Func<string> verdict)
    {
        await world.EndAsync().ConfigureAwait(false);
        return verdict();
    }

    private void ShowPlaying(LiveDisplayContext display, int played)
    {
        if (played < controls.Week)
        {
            display.UpdateTarget(new Text(CellText.Cut(texts.Playing(played, controls.Week), screen.Size.Width), Dim));
        }
    }

    /// <summary>Waits for a key, or until the time of the week is over.</summary>
    private async Task WaitAsync(CancellationToken cancellation)
    {
        if (screen.Keys is { } keys)
        {
            _key ??= keys(cancellation);
        }

        if (!controls.Runs && _key is null)
        {
            return;
        }

        var time = controls.Runs ? Task.Delay(controls.Interval, screen.Clock, cancellation) : Task.Delay(Timeout.Infinite, cancellation);
        await Task.WhenAny(_key ?? time, time).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (_key is { IsCompleted: true } pressed)
        {
            _key = null;
            controls.Press(await pressed.ConfigureAwait(false));
        }
        else
        {
            controls.Tick();
        }
    }

    private void Draw(LiveDisplayContext display, string status)
    {
        var (width, height) = screen.Size;
        screen.Results.Profile.Width = width;
        var at = world.Weeks.ToList().FindIndex(week => week.Week == controls.Week);
        if (at < 0)
        {
            return;
        }

        var lines = block.Lines(CollectionsMarshal.AsSpan(world.Weeks.Take(at + 1).ToList()), width, height - LinesOfFooter - 1);
        display.UpdateTarget(new Rows([.. lines.Append(new BlockLine(CellText.Cut(status, width), Style.Plain))
            .Append(new BlockLine(CellText.Cut(texts.Keys, width), Dim)).Select(Render)]));
    }

    private string Status() => controls.Typed is { } typed ? texts.GoTo(typed)
        : controls.IsPaused ? texts.Paused
        : texts.Running(controls.Speed);

    private static IRenderable Render(BlockLine line) => new Text(line.Text.Length == 0 ? " " : line.Text, line.Style);
}
