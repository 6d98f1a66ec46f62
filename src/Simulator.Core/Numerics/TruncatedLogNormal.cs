namespace Simulator.Core.Numerics;

/// <summary>A log-normal distribution cut off below and above: the size of an investment (M1).</summary>
/// <remarks>docs/model/opportunities.md. Immutable and thread-safe.</remarks>
public sealed record TruncatedLogNormal
{
    private readonly double _lower;
    private readonly double _upper;

    /// <summary>Creates the distribution.</summary>
    /// <param name="logMedian">μ, the logarithm of the untruncated median, in ln of the variate's unit.</param>
    /// <param name="logSd">σ, unitless, in (0, ∞).</param>
    /// <param name="min">Smallest value, in the variate's unit, in (0, max).</param>
    /// <param name="max">Largest value, in the variate's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range or not finite.</exception>
    public TruncatedLogNormal(double logMedian, double logSd, double min, double max)
    {
        LogMedian = Require.Finite(logMedian);
        LogSd = Require.InRange(logSd, double.Epsilon, double.MaxValue);
        Max = Require.InRange(max, double.Epsilon, double.MaxValue);
        Min = Require.InRange(min, double.Epsilon, Math.BitDecrement(max));
        _lower = Normal.Cdf(Standardise(min));
        _upper = Normal.Cdf(Standardise(max));
    }

    /// <summary>μ, in ln of the variate's unit.</summary>
    public double LogMedian { get; }

    /// <summary>σ, unitless.</summary>
    public double LogSd { get; }

    /// <summary>Smallest value, in the variate's unit.</summary>
    public double Min { get; }

    /// <summary>Largest value, in the variate's unit.</summary>
    public double Max { get; }

    /// <summary>The mean, in the variate's unit.</summary>
    public double Mean =>
        Math.Exp(LogMedian + (LogSd * LogSd / 2))
        * (Normal.Cdf(Standardise(Max) - LogSd) - Normal.Cdf(Standardise(Min) - LogSd)) / (_upper - _lower);

    /// <summary>The value below which a given share lies, in the variate's unit, in [Min, Max].</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    public double Quantile(double probability)
    {
        var z = Normal.Quantile(_lower + (probability * (_upper - _lower)));
        return Math.Clamp(Math.Exp(LogMedian + (LogSd * z)), Min, Max);
    }

    /// <summary>Share of values at most <paramref name="value"/>, unitless, in [0, 1].</summary>
    /// <param name="value">In the variate's unit.</param>
    public double Cdf(double value) =>
        value <= Min ? 0 : value >= Max ? 1 : (Normal.Cdf(Standardise(value)) - _lower) / (_upper - _lower);

    private double Standardise(double value) => (Math.Log(value) - LogMedian) / LogSd;
}
