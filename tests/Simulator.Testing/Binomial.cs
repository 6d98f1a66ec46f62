namespace Simulator.Testing;

/// <summary>The binomial law of a count, as far as tests of shares need it.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Binomial
{
    /// <summary>Weight, relative to the most likely count, below which a count is left out.</summary>
    private const double Negligible = 1e-30;

    /// <summary>What a share may be off by rounding.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The least half-width around a share, unitless, that the share found leaves with a given probability at most.</summary>
    /// <param name="share">Unitless, in (0, 1).</param>
    /// <param name="size">Number of independent draws.</param>
    /// <param name="probability">Unitless, in (0, 1).</param>
    public static double HalfWidth(double share, int size, double probability)
    {
        var mode = (int)Math.Floor((size + 1) * share);
        var above = Weights(size - mode, step => (size - mode - step) * share / ((mode + step + 1) * (1 - share)));
        var below = Weights(mode, step => (mode - step) * (1 - share) / ((size - mode + step + 1) * share));
        var allowed = probability * (above.Sum() + below.Sum() - 1);
        var (high, low) = (above.Count - 1, below.Count - 1);
        while (true)
        {
            var (upper, lower) = (mode + high - (size * share), (size * share) - mode + low);
            allowed -= upper > lower ? above[high] : below[low];
            if (allowed < 0)
            {
                return (Math.Max(upper, lower) / size) + Rounding;
            }

            (high, low) = upper > lower ? (high - 1, low) : (high, low - 1);
        }
    }

    /// <summary>Weights of the counts from the most likely one outwards, that one being 1.</summary>
    /// <param name="steps">Counts on this side.</param>
    /// <param name="ratio">Weight of the next count relative to this one, by steps from the most likely.</param>
    private static List<double> Weights(int steps, Func<int, double> ratio)
    {
        var weights = new List<double> { 1 };
        for (var step = 0; step < steps && weights[^1] > Negligible; step++)
        {
            weights.Add(weights[^1] * ratio(step));
        }

        return weights;
    }
}
