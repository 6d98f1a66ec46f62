namespace Simulator.Core.Numerics;

/// <summary>Poisson counts by inverse distribution function.</summary>
/// <remarks>Used for the earlier signings that a campaign inherits. Pure and thread-safe.</remarks>
public static class Poisson
{
    /// <summary>Largest mean that is supported, unitless.</summary>
    public const double MaxMean = 500;

    /// <summary>The smallest count whose cumulative probability reaches <paramref name="probability"/>.</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    /// <param name="mean">Expected count, unitless, in [0, 500].</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static int Quantile(double probability, double mean)
    {
        Require.InRange(probability, double.Epsilon, Math.BitDecrement(1.0));
        Require.InRange(mean, 0, MaxMean);
        var term = Math.Exp(-mean);
        var (sum, count) = (term, 0);
        while (sum < probability && term > 0)
        {
            count++;
            term *= mean / count;
            sum += term;
        }

        return count;
    }
}
