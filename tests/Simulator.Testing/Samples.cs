namespace Simulator.Testing;

/// <summary>Tolerances of statistical checks: five standard errors.</summary>
/// <remarks>A right implementation fails for one seed in 1.7 million.</remarks>
public static class Samples
{
    /// <summary>Standard errors allowed.</summary>
    public const double Deviations = 5;

    /// <summary>Probability that a right implementation misses the tolerance: 2·Φ(−5).</summary>
    public const double ErrorProbability = 5.7e-7;

    /// <summary>Tolerance of a share: 5·√(p(1 − p)/n).</summary>
    public static double ShareTolerance(double share, int size) => MeanTolerance(Math.Sqrt(share * (1 - share)), size);

    /// <summary>Tolerance of a mean: 5·σ/√n.</summary>
    public static double MeanTolerance(double sd, int size) => Deviations * sd / Math.Sqrt(size);
}
