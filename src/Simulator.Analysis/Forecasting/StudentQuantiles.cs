using Simulator.Core.Numerics;
using StudentT = MathNet.Numerics.Distributions.StudentT;

namespace Simulator.Analysis.Forecasting;

/// <summary>Between Student t and standard normal scores.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class StudentQuantiles
{
    private const double Extreme = 1e-12;

    /// <summary>The standard normal score with the same probability as a t variate.</summary>
    public static double NormalScore(double t, double freedom) =>
        Normal.Quantile(Math.Clamp(StudentT.CDF(0, 1, freedom, t), Extreme, 1 - Extreme));

    /// <summary>The t variate that is not exceeded with a probability.</summary>
    public static double OfProbability(double probability, double freedom) => StudentT.InvCDF(0, 1, freedom, probability);

    /// <summary>The t variate with the same probability as a standard normal score.</summary>
    public static double OfNormalScore(double score, double freedom) =>
        StudentT.InvCDF(0, 1, freedom, Math.Clamp(Normal.Cdf(score), Extreme, 1 - Extreme));
}
