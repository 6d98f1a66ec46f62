namespace Simulator.Testing;

/// <summary>Tolerances of statistical checks, each from its own law and sample size: about five standard errors.</summary>
/// <remarks>A right implementation fails for one seed in 1.7 million.</remarks>
public static class Samples
{
    /// <summary>Standard errors allowed of a mean.</summary>
    public const double Deviations = 5;

    /// <summary>Probability that a right implementation misses the tolerance: 2·Φ(−5).</summary>
    public const double ErrorProbability = 5.7e-7;

    /// <summary>Tolerance of a share of independent draws: a binomial count leaves it with <see cref="ErrorProbability"/> at most.</summary>
    public static double ShareTolerance(double share, int size) => Binomial.HalfWidth(share, size, ErrorProbability);

    /// <summary>Tolerance of a mean: 5·σ/√n.</summary>
    public static double MeanTolerance(double sd, int size) => Deviations * sd / Math.Sqrt(size);

    /// <summary>Tolerance of the distance between the distributions of two samples of n: <see cref="KolmogorovSmirnov"/>.</summary>
    public static double DistanceTolerance(int size) => KolmogorovSmirnov.Tolerance(size, ErrorProbability);
}
