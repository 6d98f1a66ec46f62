namespace Simulator.Testing;

/// <summary>Whether two samples of equal size come from the same distribution.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class KolmogorovSmirnov
{
    /// <summary>Size of each sample from which on <see cref="Tolerance"/> holds: Wei and Dudley (2012), theorem 1.</summary>
    public const int LeastSize = 458;

    /// <summary>The largest distance between the two empirical distribution functions, unitless, in [0, 1].</summary>
    public static double Distance(double[] left, double[] right) => left.Union(right)
        .Max(value => Math.Abs(ShareUpTo(left, value) - ShareUpTo(right, value)));

    /// <summary>The distance that two samples of one distribution exceed with a given probability at most: √(ln(2/α)/n).</summary>
    /// <remarks>From P(D ≥ d) ≤ 2·e^(−n·d²), for distributions with atoms too.</remarks>
    /// <param name="size">n, size of each sample, at least <see cref="LeastSize"/>.</param>
    /// <param name="probability">α, unitless, in (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">The samples are too small for the bound.</exception>
    public static double Tolerance(int size, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, LeastSize);
        return Math.Sqrt(Math.Log(2 / probability) / size);
    }

    private static double ShareUpTo(double[] sample, double value) => sample.Count(drawn => drawn <= value) / (double)sample.Length;
}
