namespace Simulator.Core.Numerics;

/// <summary>Events with a probability of 1 / (1 + e^(−logit)).</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Logistic
{
    private const double LargestExponent = 700;
    private const double UnitsPerExponent = (1L << 52) / 0.693147180559945309;

    /// <summary>Exponent bias of a double, lowered so that the error of <see cref="RoughExp"/> is about the same on both sides.</summary>
    private const double Bias = (1023.0 * (1L << 52)) - 2.6e14;

    /// <summary>Factors on <see cref="RoughExp"/> between which e^x lies for certain.</summary>
    private const double Below = 0.94;
    private const double Above = 1.06;

    /// <summary>Whether a uniform makes the event happen: u·(1 + e^(−logit)) &lt; 1.</summary>
    /// <remarks>The exponential is computed only where a rough one does not decide. Every operation here grows with the exponential, so
    /// what holds for a larger one holds for it.</remarks>
    /// <param name="u">Unitless, in (0, 1).</param>
    /// <param name="logit">Logit.</param>
    public static bool IsBelow(double u, double logit)
    {
        if (Math.Abs(logit) < LargestExponent)
        {
            var rough = RoughExp(-logit);
            if (u * (1 + (Above * rough)) < 1)
            {
                return true;
            }

            if (!(u * (1 + (Below * rough)) < 1))
            {
                return false;
            }
        }

        return u * (1 + Math.Exp(-logit)) < 1;
    }

    /// <summary>e^x within 6 per cent: x, scaled, is read as the exponent and mantissa of a double (Schraudolph 1999).</summary>
    internal static double RoughExp(double x) => BitConverter.Int64BitsToDouble((long)((x * UnitsPerExponent) + Bias));
}
