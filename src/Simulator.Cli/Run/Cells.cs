using System.Globalization;
using Simulator.Analysis.Runs;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>Cells of tables on a terminal.</summary>
internal static class Cells
{
    /// <summary>Whether the band holds the printed figure.</summary>
    public static string Verdict(Total total) => total.Inside switch
    {
        true => "[green]✓[/]",
        false => "[red]✗[/]",
        null => "",
    };

    /// <summary>The printed figure and the verdict in one cell.</summary>
    public static Markup PrintedWithVerdict(Total total) =>
        new($"{Markup.Escape(RunText.Printed(total))} {Verdict(total)}".TrimEnd());

    /// <summary>A column under a heading that folds where it is too wide; Spectre cuts its own headings by characters, which fails for
    /// Chinese ones.</summary>
    public static TableColumn Column(string heading) => new(Text(heading));

    public static Markup Text(string text) => new(Markup.Escape(text));

    public static string Seconds(TimeSpan elapsed) => elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
