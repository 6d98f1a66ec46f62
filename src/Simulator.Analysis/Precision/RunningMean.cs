namespace Simulator.Analysis.Precision;

/// <summary>Mean and spread of values that come one by one.</summary>
/// <remarks>Squares of deviations are summed, not of values: the difference of two large sums would lose the spread.
/// Source: Welford (1962). Not thread-safe.</remarks>
public sealed class RunningMean
{
    private int _count;
    private double _squares;

    /// <summary>Mean, in the values' unit; 0 before the first.</summary>
    public double Mean { get; private set; }

    /// <summary>Standard deviation with n − 1, in the values' unit; 0 before the second.</summary>
    public double Sd => _count < 2 ? 0 : Math.Sqrt(_squares / (_count - 1));

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value, in its unit.</param>
    public void Add(double value)
    {
        _count++;
        var step = value - Mean;
        Mean += step / _count;
        _squares += step * (value - Mean);
    }

    /// <summary>Half-width of the mean's interval, in the values' unit.</summary>
    /// <param name="student">Quantile of Student's t, unitless.</param>
    internal double HalfWidth(double student) => student * Sd / Math.Sqrt(_count);

    /// <summary>Half-width relative to the mean, unitless; 0 when all values are equal, infinite when only the mean is 0.</summary>
    internal double RelativeHalfWidth(double student) => Sd == 0 ? 0 : HalfWidth(student) / Math.Abs(Mean);
}
