using System.Globalization;
using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;

namespace Simulator.Cli.Compare;

/// <summary>Numbers of a comparison as tables show them; the same in every culture.</summary>
internal static class CompareCells
{
    private const double Hundred = 100;
    private const double Thousand = 1000;

    public static string Mean(AlternativeValue value) => value.Band is { } band ? Number(band.Mean) : FigureText.None;

    public static string Difference(PairedDifference? difference) => difference is { } known ? Sign(known.Band.Mean) : FigureText.None;

    /// <summary>The 95% interval of the mean.</summary>
    public static string Interval(PairedDifference? difference) => difference is { HalfWidth95: { } halfWidth } known
        ? $"{Sign(known.Band.Mean - halfWidth)} … {Sign(known.Band.Mean + halfWidth)}"
        : FigureText.None;

    public static string Probability(double probability) => probability.ToString("0.0%", CultureInfo.InvariantCulture);

    public static string Ratio(double? ratio) => ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? FigureText.None;

    private static string Number(double value) => value.ToString($"#,0{Decimals(value)}", CultureInfo.InvariantCulture);

    private static string Sign(double value) =>
        value.ToString(string.Format(CultureInfo.InvariantCulture, "+#,0{0};−#,0{0};0", Decimals(value)), CultureInfo.InvariantCulture);

    /// <summary>The more digits before the point, the fewer after it.</summary>
    private static string Decimals(double value) => Math.Abs(value) switch
    {
        >= Thousand => "",
        >= Hundred => ".0",
        _ => ".00",
    };
}
