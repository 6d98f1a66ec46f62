using MathNet.Numerics.Distributions;
using Simulator.Core;

namespace Simulator.Analysis.Precision;

/// <summary>When to stop adding replicates: every quantity's relative half-width is small enough, and stays so for some replicates more.</summary>
/// <remarks>Source: Hoad, Robinson and Davies (2010), with kLimit = 5. A rule that stops at the first narrow interval favours samples whose
/// spread happens to be small, and its intervals cover too seldom; the look-ahead makes it see more before it believes.
/// docs/statistics.md. Not thread-safe.</remarks>
public sealed class HalfWidthRule
{
    /// <summary>Level of the intervals, unitless.</summary>
    public const double Confidence = 0.95;

    /// <summary>kLimit: replicates to look ahead while there are no more than 100; per cent of them afterwards.</summary>
    public const int LookAhead = 5;

    /// <summary>Fewest replicates at which precision is judged.</summary>
    public const int Fewest = 3;

    /// <summary>Fewest replicates at which the rule can be met.</summary>
    public const int FewestRun = Fewest + LookAhead;

    private const double LookAheadGrowsFrom = 100;

    private readonly RunningMean[] _quantities;
    private int _precise;

    /// <summary>A rule that has seen no replicate.</summary>
    /// <param name="precision">Largest half-width relative to the mean, unitless, in (0, 1].</param>
    /// <param name="quantities">Number of quantities that must all be precise, in [1, ∞).</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public HalfWidthRule(double precision, int quantities)
    {
        Precision = Require.InRange(precision, double.Epsilon, 1);
        _quantities = [.. Enumerable.Range(0, (int)Require.InRange(quantities, 1, int.MaxValue)).Select(_ => new RunningMean())];
    }

    /// <summary>Largest half-width relative to the mean, unitless, in (0, 1].</summary>
    public double Precision { get; }

    /// <summary>Replicates seen.</summary>
    public int Replicates { get; private set; }

    /// <summary>Whether precision has been reached and has held since.</summary>
    public bool IsMet => _precise > 0 && Replicates - _precise >= LookAheadFrom(_precise);

    /// <summary>Mean and half-width of every quantity, in its unit.</summary>
    public IReadOnlyList<RunningMean> Quantities => _quantities;

    /// <summary>Adds the next replicate.</summary>
    /// <param name="values">One value per quantity, in its unit.</param>
    public void Add(ReadOnlySpan<double> values)
    {
        Require.InRange(values.Length, _quantities.Length, _quantities.Length);
        Replicates++;
        for (var i = 0; i < values.Length; i++)
        {
            _quantities[i].Add(values[i]);
        }

        _precise = !IsPrecise() ? 0 : _precise > 0 ? _precise : Replicates;
    }

    /// <summary>Replicates that will about be needed, from the spread seen so far; at least those seen.</summary>
    public int Forecast()
    {
        if (Replicates < Fewest)
        {
            return FewestRun;
        }

        // A half-width shrinks with the root of the replicates, so they grow with the square of what is missing.
        var worst = _quantities.Max(quantity => quantity.RelativeHalfWidth(Student())) / Precision;
        var needed = Replicates * Math.Max(1, worst * worst);
        return (int)Math.Min(int.MaxValue, Math.Ceiling(needed + LookAheadFrom(needed)));
    }

    /// <summary>Half-width of a quantity's interval, in its unit.</summary>
    /// <param name="quantity">Which quantity.</param>
    public double HalfWidth(int quantity) => Replicates < 2 ? double.PositiveInfinity : _quantities[quantity].HalfWidth(Student());

    private bool IsPrecise()
    {
        if (Replicates < Fewest)
        {
            return false;
        }

        var student = Student();
        return _quantities.All(quantity => quantity.RelativeHalfWidth(student) <= Precision);
    }

    private double Student() => StudentT.InvCDF(0, 1, Replicates - 1, (1 + Confidence) / 2);

    private static double LookAheadFrom(double replicates) => Math.Floor(LookAhead * Math.Max(1, replicates / LookAheadGrowsFrom));
}
