using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>Numbers as tables show them; the same in every culture.</summary>
internal static class Cells
{
    /// <summary>No figure in print, or its digits are missing.</summary>
    public const string None = "—";

    private const string Plain = "#,0.#";
    private const string Percent = "0.#%";

    /// <summary>Words that stand after a figure.</summary>
    private static readonly string[] Suffixes = ["余", "多", "左右", "以上", "+"];

    public static string Mean(Total total) => Number(total.Band.Mean, total.Statistic.Metric);

    public static string Range(Band band, Metric metric) => $"{Number(band.P05, metric)} – {Number(band.P95, metric)}";

    /// <summary>Mean and range in one cell.</summary>
    public static string MeanAndRange(Total total)
    {
        var (band, metric) = (total.Band, total.Statistic.Metric);
        return $"{Short(band.Mean, metric)} ({Short(band.P05, metric)}–{Short(band.P95, metric)})";
    }

    /// <summary>The printed figure with what the print adds to it, such as 近 before or 余 after it.</summary>
    public static string Printed(Total total)
    {
        if (total.Printed is not { } printed)
        {
            return None;
        }

        var (number, qualifier) = (Number(printed, total.Statistic.Metric), total.Figure!.Qualifier);
        return Suffixes.Contains(qualifier) ? number + qualifier
            : qualifier.All(char.IsAscii) && qualifier.Length > 0 ? $"{qualifier} {number}"
            : qualifier + number;
    }

    /// <summary>Whether the band holds the printed figure.</summary>
    public static string Verdict(Total total) => total.Inside switch
    {
        true => "[green]✓[/]",
        false => "[red]✗[/]",
        null => "",
    };

    /// <summary>The printed figure and the verdict in one cell.</summary>
    public static Markup PrintedWithVerdict(Total total) => new($"{Markup.Escape(Printed(total))} {Verdict(total)}".TrimEnd());

    public static Markup Text(string text) => new(Markup.Escape(text));

    public static string Seconds(TimeSpan elapsed) => elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    public static string Number(double value, Metric metric) =>
        value.ToString(FileWords.Unit(metric) == FileWords.Share ? Percent : Plain, CultureInfo.InvariantCulture);

    private static string Short(double value, Metric metric) =>
        FileWords.Unit(metric) != FileWords.Share && Math.Abs(value) >= 10 ? value.ToString("#,0", CultureInfo.InvariantCulture) : Number(value, metric);
}
