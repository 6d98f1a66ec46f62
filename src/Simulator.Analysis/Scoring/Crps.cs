namespace Simulator.Analysis.Scoring;

/// <summary>The continuous ranked probability score: mean distance of a forecast to what happened, less half its spread (F7).</summary>
/// <remarks>Gneiting and Raftery (2007), J. Am. Stat. Assoc. 102, 359. In the unit of the value; smaller is better; of a point forecast
/// it is the absolute error. Pure and thread-safe.</remarks>
public static class Crps
{
    /// <summary>Score of equally likely values.</summary>
    /// <param name="ascending">The values, ascending, at least one.</param>
    /// <param name="value">What happened.</param>
    public static double OfSample(IReadOnlyList<double> ascending, double value)
    {
        ArgumentNullException.ThrowIfNull(ascending);
        // E|X − y| − ½E|X − X′|; of sorted values the second mean is a weighted sum, in one pass instead of over all pairs.
        var (distance, spread, n) = (0.0, 0.0, ascending.Count);
        for (var i = 0; i < n; i++)
        {
            distance += Math.Abs(ascending[i] - value);
            spread += ((2 * i) + 1 - n) * ascending[i];
        }

        return (distance / n) - (spread / n / n);
    }
}
