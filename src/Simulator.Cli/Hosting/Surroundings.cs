using System.Text;
using Simulator.Cli.Engines;
using Simulator.Figures.Painting;
using Simulator.Figures.Plots;

namespace Simulator.Cli.Hosting;

/// <summary>What a command takes from its process: where it writes, the clock, and the request to stop.</summary>
/// <remarks>Tests give their own, so that a command runs in their process.</remarks>
internal sealed record Surroundings
{
    private const int WidthOfFiles = 120;
    private const int NarrowestTerminal = 40;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>Results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Messages that are no result.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether results go to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the output, characters.</summary>
    public int Width { get; init; } = WidthOfFiles;

    /// <summary>Columns and lines of the terminal as they are now; null where there is none.</summary>
    public Func<(int Width, int Height)>? Terminal { get; init; }

    /// <summary>Waits for the next key; null where nobody can press one.</summary>
    public Func<CancellationToken, Task<ConsoleKeyInfo>>? Keys { get; init; }

    /// <summary>Clock for elapsed time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Engines.</summary>
    public EngineCatalog Engines { get; init; } = EngineCatalog.OfTheCommand;

    /// <summary>What draws figures.</summary>
    public IChartPainter Painter { get; init; } = new ScottPlotPainter();

    /// <summary>Cancelled when the user interrupts.</summary>
    public CancellationToken Interrupt { get; init; }

    /// <summary>Those of this process.</summary>
    public static Surroundings OfThisProcess(CancellationToken interrupt)
    {
        if (Console.OutputEncoding.CodePage != Encoding.UTF8.CodePage)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new Surroundings
        {
            Output = Console.Out,
            Error = Console.Error,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? WidthOfFiles : SizeOfTheTerminal().Width,
            Terminal = Console.IsOutputRedirected ? null : SizeOfTheTerminal,
            Keys = Console.IsOutputRedirected || Console.IsInputRedirected ? null : NextKeyAsync,
            Interrupt = interrupt,
        };
    }

    private static (int Width, int Height) SizeOfTheTerminal() => (Math.Max(Console.WindowWidth, NarrowestTerminal), Console.WindowHeight);

    /// <summary>The console can only be asked whether a key was pressed: waiting for one could not be stopped.</summary>
    private static async Task<ConsoleKeyInfo> NextKeyAsync(CancellationToken cancellation)
    {
        while (!Console.KeyAvailable)
        {
            await Task.Delay(BetweenLooks, cancellation).ConfigureAwait(false);
        }

        return Console.ReadKey(intercept: true);
    }
}
