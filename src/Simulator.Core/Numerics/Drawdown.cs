namespace Simulator.Core.Numerics;

/// <summary>Share of a project's money that is drawn by a given progress of construction (M16): the regularised incomplete beta function.</summary>
/// <remarks>docs/model/landing.md. (1, 1) is even spending (Kydland and Prescott 1982), (2, 2) an S-curve. Immutable and thread-safe.</remarks>
/// <param name="A">First shape, in [1, 10].</param>
/// <param name="B">Second shape, in [1, 10].</param>
public readonly record struct Drawdown(int A, int B)
{
    /// <summary>Largest shape that is supported, unitless.</summary>
    public const int MaxShape = 10;

    /// <summary>Even spending over the building time.</summary>
    public static Drawdown Even => new(1, 1);

    /// <summary>The share drawn, unitless, in [0, 1].</summary>
    /// <param name="progress">Progress of construction in operational time, unitless, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="progress"/> is outside [0, 1] or NaN.</exception>
    public double Share(double progress)
    {
        Require.InRange(progress, 0, 1);
        if (A == 1 && B == 1)
        {
            return progress;
        }

        var trials = A + B - 1;
        var (sum, choose) = (0.0, 1.0);
        for (var j = 0; j <= trials; j++)
        {
            if (j >= A)
            {
                sum += choose * Math.Pow(progress, j) * Math.Pow(1 - progress, trials - j);
            }

            choose = choose * (trials - j) / (j + 1);
        }

        return Math.Min(1, sum);
    }
}
