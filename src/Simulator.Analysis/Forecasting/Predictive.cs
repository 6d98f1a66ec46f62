using System.Collections.Immutable;
using Simulator.Core.Numerics;
using StudentT = MathNet.Numerics.Distributions.StudentT;

namespace Simulator.Analysis.Forecasting;

/// <summary>A predictive distribution, held as equally likely values in ascending order.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Values">Values in the unit of the figure, ascending; each stands for the same probability.</param>
public sealed record Predictive(ImmutableArray<double> Values)
{
    /// <summary>Mean, in the unit of the figure.</summary>
    public double Mean => Values.Average();

    /// <summary>Standard deviation, in the unit of the figure; 0 for a single value.</summary>
    public double Sd
    {
        get
        {
            var mean = Mean;
            return Values.Length < 2 ? 0 : Math.Sqrt(Values.Sum(value => (value - mean) * (value - mean)) / (Values.Length - 1));
        }
    }

    /// <summary>A distribution from a sample.</summary>
    /// <param name="sample">At least one value, in any order.</param>
    public static Predictive Of(IEnumerable<double> sample) => new([.. sample.Order()]);

    /// <summary>The value that is not exceeded with a probability, interpolated between plotting positions (i − ½)/n.</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    public double Quantile(double probability)
    {
        var at = Math.Clamp((probability * Values.Length) - (1.0 / 2), 0, Values.Length - 1);
        var low = (int)at;
        return low + 1 < Values.Length ? Values[low] + ((at - low) * (Values[low + 1] - Values[low])) : Values[low];
    }

    /// <summary>Probability integral transform: the probability of a smaller value, ties counted half; unitless, in [0, 1].</summary>
    /// <param name="value">What was observed.</param>
    public double Pit(double value)
    {
        var (below, equal) = (0, 0);
        foreach (var predicted in Values)
        {
            below += predicted < value ? 1 : 0;
            equal += predicted.Equals(value) ? 1 : 0;
        }

        return (below + (equal / 2.0)) / Values.Length;
    }
}

/// <summary>A Student t predictive distribution on the scale of the link.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Location">Median.</param>
/// <param name="Scale">Scale, above 0.</param>
/// <param name="Freedom">Degrees of freedom, above 0.</param>
internal readonly record struct StudentScale(double Location, double Scale, double Freedom)
{
    /// <summary>Probabilities are kept this far from 0 and 1, where quantiles are infinite.</summary>
    private const double Extreme = 1e-12;

    /// <summary>The sum of two independent variates, by moments: locations and squared scales add.</summary>
    public static StudentScale Sum(StudentScale a, StudentScale b) => new(
        a.Location + b.Location, Math.Sqrt((a.Scale * a.Scale) + (b.Scale * b.Scale)), Math.Min(a.Freedom, b.Freedom));

    /// <summary>The value that is not exceeded with a probability, on the scale of the link.</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    public double Quantile(double probability) => Location + (Scale * StudentT.InvCDF(0, 1, Freedom, probability));

    /// <summary>The standard normal score with the same probability as a t variate.</summary>
    public static double NormalScore(double t, double freedom) =>
        Normal.Quantile(Math.Clamp(StudentT.CDF(0, 1, freedom, t), Extreme, 1 - Extreme));

    /// <summary>The t variate with the same probability as a standard normal score.</summary>
    public static double OfNormalScore(double score, double freedom) =>
        StudentT.InvCDF(0, 1, freedom, Math.Clamp(Normal.Cdf(score), Extreme, 1 - Extreme));
}
