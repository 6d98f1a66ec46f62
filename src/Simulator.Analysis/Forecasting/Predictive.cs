using System.Collections.Immutable;

namespace Simulator.Analysis.Forecasting;

/// <summary>A predictive distribution, held as equally likely values in ascending order.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Values">Values in the unit of the figure, ascending; each stands for the same probability.</param>
public sealed record Predictive(ImmutableArray<double> Values)
{
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
