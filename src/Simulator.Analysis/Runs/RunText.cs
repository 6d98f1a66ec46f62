using System.Globalization;
using Simulator.Core.Reporting;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>Numbers as tables show them; the same in every culture.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class RunText
{
    /// <summary>No figure in print, or its digits are missing.</summary>
    public const string None = "—";

    private const string Plain = "#,0.#";
    private const string Percent = "0.#%";
    private const double ManyDigits = 10;

    /// <summary>Words that stand after a figure.</summary>
    private static readonly string[] Suffixes = ["余", "多", "左右", "以上", "+"];

    /// <summary>A value, to one decimal.</summary>
    /// <param name="value">In the unit of files: projects, 亿元, a share, or firms.</param>
    /// <param name="metric">What it measures.</param>
    public static string Number(double value, Metric metric) =>
        value.ToString(FileWords.Unit(metric) == FileWords.Share ? Percent : Plain, CultureInfo.InvariantCulture);

    /// <summary>A share of one, as a percentage without decimals.</summary>
    /// <param name="share">Unitless, in [0, 1] or above.</param>
    public static string Share(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    /// <summary>From 5% to 95%.</summary>
    /// <param name="band">In the unit of files.</param>
    /// <param name="metric">What it measures.</param>
    public static string Range(Band band, Metric metric) => $"{Number(band.P05, metric)} – {Number(band.P95, metric)}";

    /// <summary>Mean and range in one cell.</summary>
    /// <param name="band">In the unit of files.</param>
    /// <param name="metric">What it measures.</param>
    public static string MeanAndRange(Band band, Metric metric) =>
        $"{Short(band.Mean, metric)} ({Short(band.P05, metric)}–{Short(band.P95, metric)})";

    /// <summary>The printed figure with what the print adds to it, such as 近 before or 余 after it.</summary>
    /// <param name="total">A statistic with its printed figure.</param>
    public static string Printed(Total total)
    {
        ArgumentNullException.ThrowIfNull(total);
        if (total.Printed is not { } printed)
        {
            return None;
        }

        var (number, qualifier) = (Number(printed, total.Statistic.Metric), total.Figure!.Qualifier);
        return Suffixes.Contains(qualifier) ? number + qualifier
            : qualifier.All(char.IsAscii) && qualifier.Length > 0 ? $"{qualifier} {number}"
            : qualifier + number;
    }

    private static string Short(double value, Metric metric) => FileWords.Unit(metric) != FileWords.Share && Math.Abs(value) >= ManyDigits
        ? value.ToString("#,0", CultureInfo.InvariantCulture)
        : Number(value, metric);
}
