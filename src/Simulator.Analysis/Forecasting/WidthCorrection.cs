using Simulator.Core.Numerics;

namespace Simulator.Analysis.Forecasting;

/// <summary>Widens or narrows predictive bands so that those of regions left out hold what they should (F6).</summary>
/// <remarks>docs/model/forecasts.md. At the half-widths of the 50, 80 and 90% bands the factor is the empirical quantile of the
/// leave-one-region-out scores, at (1 + 1/n) times the level, over its nominal value (the conformal adjustment of Romano, Patterson
/// and Candès 2019), drawn towards 1 by its sample size; between them it is interpolated. Immutable and thread-safe.</remarks>
internal sealed class WidthCorrection
{
    private const double PriorWeight = 10;
    private const double LargestFactor = 1.6;
    private static readonly double[] Levels = [0.5, 0.8, 0.9];
    private static readonly double[] Nominal = [.. Levels.Select(level => Normal.Quantile((1 + level) / 2))];

    private readonly double[] _factors;

    private WidthCorrection(double[] factors) => _factors = factors;

    /// <summary>Leaves bands as they are.</summary>
    public static WidthCorrection None { get; } = new([1, 1, 1]);

    /// <summary>Learns the factors.</summary>
    /// <param name="scores">Standard normal scores of figures whose region was left out.</param>
    public static WidthCorrection Learn(IReadOnlyCollection<double> scores)
    {
        if (scores.Count == 0)
        {
            return None;
        }

        var sizes = scores.Select(Math.Abs).Order().ToArray();
        var trust = sizes.Length / (sizes.Length + PriorWeight);
        var inflation = 1 + (1.0 / sizes.Length);
        return new WidthCorrection(
            [.. Levels.Select((level, i) => Factor(Quantile(sizes, Math.Min(1, level * inflation)) / Nominal[i], trust))]);
    }

    /// <summary>The score to take where a standard normal score is asked for.</summary>
    public double Apply(double score)
    {
        var size = Math.Abs(score);
        if (size <= Nominal[0])
        {
            return score * _factors[0];
        }

        var at = size < Nominal[1] ? 0 : 1;
        var way = Math.Min(1, (size - Nominal[at]) / (Nominal[at + 1] - Nominal[at]));
        return score * (_factors[at] + (way * (_factors[at + 1] - _factors[at])));
    }

    private static double Factor(double ratio, double trust) => Math.Clamp(Math.Pow(ratio, trust), 1 / LargestFactor, LargestFactor);

    private static double Quantile(double[] sorted, double level)
    {
        var at = level * (sorted.Length - 1);
        var low = (int)at;
        return low + 1 < sorted.Length ? sorted[low] + ((at - low) * (sorted[low + 1] - sorted[low])) : sorted[low];
    }
}
