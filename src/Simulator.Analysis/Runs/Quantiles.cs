using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>The five quantiles that bands, files, tables and charts give: 5, 25, 50, 75 and 95%.</summary>
/// <remarks>Their probabilities and their names in files stand here and nowhere else in Analysis, Figures and Cli;
/// <see cref="Band.Of"/> takes the same five of a sample. Pure and thread-safe.</remarks>
public static class Quantiles
{
    /// <summary>Probability of the lower end of the wide band, unitless.</summary>
    public const double Low = 0.05;

    /// <summary>Probability of the median, unitless.</summary>
    public const double Median = 0.5;

    /// <summary>Probability of the upper end of the wide band, unitless.</summary>
    public const double High = 0.95;

    /// <summary>Standard normal score of <see cref="High"/>: half-width of the wide band in standard deviations, unitless.</summary>
    public const double HighScore = 1.6448536269514722;

    private const double LowerQuartile = 0.25;
    private const double UpperQuartile = 0.75;

    /// <summary>Their probabilities, unitless, ascending.</summary>
    public static ImmutableArray<double> Probabilities { get; } = [Low, LowerQuartile, Median, UpperQuartile, High];

    /// <summary>Their names in files, in the order of <see cref="Probabilities"/>: <c>p05</c>, <c>p25</c>, …</summary>
    public static ImmutableArray<string> Names { get; } = [.. Probabilities.Select(NameOf)];

    /// <summary>Columns of a band in CSV files: the mean, then the quantiles.</summary>
    public static ImmutableArray<string> Columns { get; } = ["mean", .. Names];

    /// <summary>The quantiles of a band, ascending, in the band's unit.</summary>
    /// <param name="band">Any band.</param>
    public static ImmutableArray<double> Of(Band band) => [band.P05, band.P25, band.P50, band.P75, band.P95];

    /// <summary>A band from a distribution that is not a sample over replicates.</summary>
    /// <param name="mean">Mean, in the quantity's own unit.</param>
    /// <param name="sd">Standard deviation, in the quantity's own unit.</param>
    /// <param name="quantile">The value that is not exceeded with a probability, in the quantity's own unit.</param>
    public static Band BandOf(double mean, double sd, Func<double, double> quantile)
    {
        ArgumentNullException.ThrowIfNull(quantile);
        return new Band(mean, sd, quantile(Low), quantile(LowerQuartile), quantile(Median), quantile(UpperQuartile), quantile(High));
    }

    /// <summary>A band in another unit, or rounded: every one of its numbers converted.</summary>
    /// <param name="band">Any band.</param>
    /// <param name="convert">Converts one number.</param>
    public static Band Map(Band band, Func<double, double> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        return new Band(
            convert(band.Mean), convert(band.Sd), convert(band.P05), convert(band.P25), convert(band.P50), convert(band.P75), convert(band.P95));
    }

    private static string NameOf(double probability) => FormattableString.Invariant($"p{Math.Round(probability * 100):00}");
}

/// <summary>The quantiles in a JSON document, under <see cref="Quantiles.Names"/>; an entry of a document that holds them derives from it.</summary>
/// <remarks>What an entry declares itself stands before the quantiles, or after them at order 2. Immutable and thread-safe.</remarks>
public abstract record QuantileEntry
{
    /// <summary>An entry that is read from a document.</summary>
    protected QuantileEntry()
    {
    }

    /// <summary>An entry of a band.</summary>
    /// <param name="band">The band; null where some replicate is without a value.</param>
    protected QuantileEntry(Band? band) => (P05, P25, P50, P75, P95) = (band?.P05, band?.P25, band?.P50, band?.P75, band?.P95);

    /// <summary>5% quantile, in the entry's unit.</summary>
    [JsonPropertyOrder(1)]
    public double? P05 { get; init; }

    /// <summary>25% quantile, in the entry's unit.</summary>
    [JsonPropertyOrder(1)]
    public double? P25 { get; init; }

    /// <summary>Median, in the entry's unit.</summary>
    [JsonPropertyOrder(1)]
    public double? P50 { get; init; }

    /// <summary>75% quantile, in the entry's unit.</summary>
    [JsonPropertyOrder(1)]
    public double? P75 { get; init; }

    /// <summary>95% quantile, in the entry's unit.</summary>
    [JsonPropertyOrder(1)]
    public double? P95 { get; init; }
}
