using MathNet.Numerics.Distributions;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Comparison;

/// <summary>Statistics of two samples that belong together replicate by replicate.</summary>
/// <remarks>Both alternatives draw the same random numbers, so most of the luck of a replicate is in both and leaves with the difference:
/// differences, not samples, are the data, and their interval is that of one sample. Source: Law (2015), Simulation Modeling and Analysis,
/// sections 10.2 (paired t and Welch) and 11.2 (common random numbers).
/// Pure and thread-safe.</remarks>
public static class PairedStatistics
{
    private const double UpperTail = 0.975;
    private const double Tie = 0.5;

    /// <summary>First minus second.</summary>
    /// <param name="first">One value per replicate, in the measure's unit; finite.</param>
    /// <param name="second">The values of the same replicates, in the same unit; finite.</param>
    /// <exception cref="ArgumentException">The samples are empty or differ in length.</exception>
    public static PairedDifference Difference(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        RequirePairs(first, second);
        var differences = new double[first.Length];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = first[i] - second[i];
        }

        var band = Band.Of(differences);
        return new PairedDifference(band, HalfWidth(band.Sd / Math.Sqrt(differences.Length), differences.Length - 1));
    }

    /// <summary>Half-width of the 95% interval that the same samples would give if they were independent (Welch), in their unit.</summary>
    /// <returns>Null for a single replicate.</returns>
    /// <param name="first">One value per replicate, in the measure's unit; finite.</param>
    /// <param name="second">The values of the same replicates, in the same unit; finite.</param>
    public static double? IndependentHalfWidth(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        RequirePairs(first, second);
        var (a, b) = (ErrorVariance(first), ErrorVariance(second));
        if (a + b <= 0)
        {
            return HalfWidth(0, first.Length - 1);
        }

        // Welch and Satterthwaite: the samples are of one length, but need not vary alike.
        var freedom = (a + b) * (a + b) / (((a * a) + (b * b)) / (first.Length - 1));
        return HalfWidth(Math.Sqrt(a + b), freedom);
    }

    /// <summary>Variance of the difference over the variance that independent draws would give it; below 1 where common random numbers help.</summary>
    /// <remarks>Unitless, in [0, 2]: Var(A − B)/(Var A + Var B).</remarks>
    /// <returns>Null where neither sample varies, or for a single replicate.</returns>
    /// <param name="first">One value per replicate, in the measure's unit; finite.</param>
    /// <param name="second">The values of the same replicates, in the same unit; finite.</param>
    public static double? VarianceRatio(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var independent = (ErrorVariance(first) + ErrorVariance(second)) * first.Length;
        var sd = Difference(first, second).Band.Sd;
        return independent > 0 ? sd * sd / independent : null;
    }

    /// <summary>Share of the replicates in which the first is better, a tie counting half.</summary>
    /// <remarks>Unitless, in [0, 1]. Infinite values are compared as such.</remarks>
    /// <param name="first">One value per replicate, in the measure's unit.</param>
    /// <param name="second">The values of the same replicates, in the same unit.</param>
    /// <param name="higherIsBetter">Whether the larger value is the better one.</param>
    public static double ProbabilityFirstBetter(ReadOnlySpan<double> first, ReadOnlySpan<double> second, bool higherIsBetter)
    {
        RequirePairs(first, second);
        var wins = 0.0;
        for (var i = 0; i < first.Length; i++)
        {
            var order = first[i].CompareTo(second[i]);
            wins += order == 0 ? Tie : order > 0 == higherIsBetter ? 1 : 0;
        }

        return wins / first.Length;
    }

    private static double? HalfWidth(double standardError, double degreesOfFreedom) =>
        degreesOfFreedom > 0 ? StudentT.InvCDF(0, 1, degreesOfFreedom, UpperTail) * standardError : null;

    /// <summary>Variance of the mean.</summary>
    private static double ErrorVariance(ReadOnlySpan<double> sample)
    {
        var sd = Band.Of(sample.ToArray()).Sd;
        return sd * sd / sample.Length;
    }

    private static void RequirePairs(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.IsEmpty || first.Length != second.Length)
        {
            throw new ArgumentException($"pairs need two samples of one length, not {first.Length} and {second.Length}");
        }
    }
}

/// <summary>What remains when one alternative is subtracted from another, replicate by replicate.</summary>
/// <remarks>In the measure's unit. Immutable and thread-safe.</remarks>
/// <param name="Band">Mean, spread and quantiles of the difference over replicates.</param>
/// <param name="HalfWidth95">Half-width of the 95% interval of the mean, by Student's t; null for a single replicate.</param>
public readonly record struct PairedDifference(Band Band, double? HalfWidth95)
{
    /// <summary>Whether the 95% interval of the mean lies on one side of zero.</summary>
    public bool IsClear => HalfWidth95 is { } halfWidth && Math.Abs(Band.Mean) > halfWidth;
}
