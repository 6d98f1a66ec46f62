using System.Globalization;
using Simulator.Analysis.Runs;

namespace Simulator.Analysis.Comparison;

/// <summary>Numbers of a comparison as tables show them; the same in every culture.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class ComparisonText
{
    private const double Hundred = 100;
    private const double Thousand = 1000;

    /// <summary>The mean of an alternative.</summary>
    /// <param name="value">What it reached.</param>
    public static string Mean(AlternativeValue value) => value?.Band is { } band ? Number(band.Mean) : RunText.None;

    /// <summary>The mean of a difference, with its sign.</summary>
    /// <param name="difference">First minus second.</param>
    public static string Difference(PairedDifference? difference) => difference is { } known ? Signed(known.Band.Mean) : RunText.None;

    /// <summary>The 95% interval of the mean.</summary>
    /// <param name="difference">First minus second.</param>
    public static string Interval(PairedDifference? difference) => difference is { HalfWidth95: { } halfWidth } known
        ? $"{Signed(known.Band.Mean - halfWidth)} … {Signed(known.Band.Mean + halfWidth)}"
        : RunText.None;

    /// <summary>The middle 90% of the replicates.</summary>
    /// <param name="difference">First minus second.</param>
    public static string Range(PairedDifference? difference) => difference is { } known
        ? $"{Signed(known.Band.P05)} … {Signed(known.Band.P95)}"
        : RunText.None;

    /// <summary>A probability as a percentage.</summary>
    /// <param name="probability">In [0, 1].</param>
    public static string Probability(double probability) => probability.ToString("0.0%", CultureInfo.InvariantCulture);

    /// <summary>A ratio of variances.</summary>
    /// <param name="ratio">Unitless; null where it is not defined.</param>
    public static string Ratio(double? ratio) => ratio?.ToString("0.000", CultureInfo.InvariantCulture) ?? RunText.None;

    /// <summary>A value with its sign.</summary>
    /// <param name="value">In the measure's unit.</param>
    public static string Signed(double value) =>
        value.ToString(string.Format(CultureInfo.InvariantCulture, "+#,0{0};−#,0{0};0", Decimals(value)), CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString($"#,0{Decimals(value)}", CultureInfo.InvariantCulture);

    /// <summary>The more digits before the point, the fewer after it.</summary>
    private static string Decimals(double value) => Math.Abs(value) switch
    {
        >= Thousand => "",
        >= Hundred => ".0",
        _ => ".00",
    };
}
