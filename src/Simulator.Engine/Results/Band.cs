namespace Simulator.Engine.Results;

/// <summary>Mean, spread and quantiles of a quantity over replicates; the bands are pointwise.</summary>
/// <remarks>Each in the quantity's own unit. Quantiles interpolate linearly between order statistics. Immutable and thread-safe.</remarks>
/// <param name="Mean">Mean, in the quantity's own unit.</param>
/// <param name="Sd">Standard deviation over replicates, in the quantity's own unit.</param>
/// <param name="P05">5% quantile, in the quantity's own unit.</param>
/// <param name="P25">25% quantile, in the quantity's own unit.</param>
/// <param name="P50">Median, in the quantity's own unit.</param>
/// <param name="P75">75% quantile, in the quantity's own unit.</param>
/// <param name="P95">95% quantile, in the quantity's own unit.</param>
public readonly record struct Band(double Mean, double Sd, double P05, double P25, double P50, double P75, double P95)
{
    private const double Low = 0.05;
    private const double LowerQuartile = 0.25;
    private const double Median = 0.5;
    private const double UpperQuartile = 0.75;
    private const double High = 0.95;

    /// <summary>Whether a value lies in [P05, P95].</summary>
    /// <param name="value">In the quantity's own unit.</param>
    public bool Holds(double value) => value >= P05 && value <= P95;

    /// <summary>The band of a sample.</summary>
    /// <param name="sample">One value per replicate, in order of replicate; sorted in place.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    public static Band Of(Span<double> sample)
    {
        if (sample.IsEmpty)
        {
            throw new ArgumentException("a band needs at least one replicate");
        }

        var (mean, sd) = Moments(sample);
        sample.Sort();
        return new Band(
            mean, sd, Quantile(sample, Low), Quantile(sample, LowerQuartile), Quantile(sample, Median),
            Quantile(sample, UpperQuartile), Quantile(sample, High));
    }

    /// <summary>A quantile of a sorted sample, in the sample's unit.</summary>
    /// <param name="sorted">Ascending.</param>
    /// <param name="probability">Unitless, in [0, 1].</param>
    public static double Quantile(ReadOnlySpan<double> sorted, double probability)
    {
        var position = probability * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }

    private static (double Mean, double Sd) Moments(ReadOnlySpan<double> sample)
    {
        var sum = 0.0;
        foreach (var value in sample)
        {
            sum += value;
        }

        var mean = sum / sample.Length;
        var squares = 0.0;
        foreach (var value in sample)
        {
            squares += (value - mean) * (value - mean);
        }

        return (mean, sample.Length > 1 ? Math.Sqrt(squares / (sample.Length - 1)) : 0);
    }
}
