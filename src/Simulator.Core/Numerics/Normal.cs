namespace Simulator.Core.Numerics;

/// <summary>The standard normal distribution: its distribution function and quantile.</summary>
/// <remarks>Sources: Hart (1968) as given by West (2005) for the distribution function, absolute error below 1e-15;
/// Wichura (1988), algorithm AS 241, for the quantile, relative error about 1e-16. Pure and thread-safe.</remarks>
public static class Normal
{
    private const double SplitCentral = 0.425;
    private const double SplitTail = 5;
    private const double CentralConstant = 0.180625;
    private const double TailOffset = 1.6;
    private const double HartLimit = 7.07106781186547;
    private const double VanishingBeyond = 37;
    private const double SquareRootOfTwoPi = 2.506628274631;

    private static readonly double[] HartNumerator =
        [3.52624965998911E-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376];

    private static readonly double[] HartDenominator =
        [8.83883476483184E-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752];

    private static readonly double[] CentralNumerator =
        [2.5090809287301226727E+3, 3.3430575583588128105E+4, 6.7265770927008700853E+4, 4.5921953931549871457E+4, 1.3731693765509461125E+4, 1.9715909503065514427E+3, 1.3314166789178437745E+2, 3.3871328727963666080];

    private static readonly double[] CentralDenominator =
        [5.2264952788528545610E+3, 2.8729085735721942674E+4, 3.9307895800092710610E+4, 2.1213794301586595867E+4, 5.3941960214247511077E+3, 6.8718700749205790830E+2, 4.2313330701600911252E+1, 1];

    private static readonly double[] NearNumerator =
        [7.74545014278341407640E-4, 2.27238449892691845833E-2, 2.41780725177450611770E-1, 1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734];

    private static readonly double[] NearDenominator =
        [1.05075007164441684324E-9, 5.47593808499534494600E-4, 1.51986665636164571966E-2, 1.48103976427480074590E-1, 6.89767334985100004550E-1, 1.67638483018380384940, 2.05319162663775882187, 1];

    private static readonly double[] FarNumerator =
        [2.01033439929228813265E-7, 2.71155556874348757815E-5, 1.24266094738807843860E-3, 2.65321895265761230930E-2, 2.96560571828504891230E-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720];

    private static readonly double[] FarDenominator =
        [2.04426310338993978564E-15, 1.42151175831644588870E-7, 1.84631831751005468180E-5, 7.86869131145613259100E-4, 1.48753612908506148525E-2, 1.36929880922735805310E-1, 5.99832206555887937690E-1, 1];

    /// <summary>Probability that a standard normal variate is at most <paramref name="z"/>; unitless, in [0, 1].</summary>
    /// <param name="z">Unitless; NaN gives NaN.</param>
    public static double Cdf(double z)
    {
        var size = Math.Abs(z);
        if (size > VanishingBeyond)
        {
            return z > 0 ? 1 : 0;
        }

        var density = Math.Exp(-size * size / 2);
        var tail = size < HartLimit
            ? density * Polynomial(HartNumerator, size) / Polynomial(HartDenominator, size)
            : density / (ContinuedFraction(size) * SquareRootOfTwoPi);
        return z > 0 ? 1 - tail : tail;
    }

    /// <summary>The value that a standard normal variate does not exceed with a given probability; unitless.</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside (0, 1) or NaN.</exception>
    public static double Quantile(double probability)
    {
        Require.InRange(probability, double.Epsilon, Math.BitDecrement(1.0));
        var centred = probability - (1.0 / 2);
        if (Math.Abs(centred) <= SplitCentral)
        {
            var r = CentralConstant - (centred * centred);
            return centred * Polynomial(CentralNumerator, r) / Polynomial(CentralDenominator, r);
        }

        var root = Math.Sqrt(-Math.Log(centred < 0 ? probability : 1 - probability));
        var size = root <= SplitTail
            ? Polynomial(NearNumerator, root - TailOffset) / Polynomial(NearDenominator, root - TailOffset)
            : Polynomial(FarNumerator, root - SplitTail) / Polynomial(FarDenominator, root - SplitTail);
        return centred < 0 ? -size : size;
    }

    private static double ContinuedFraction(double size)
    {
        const double Innermost = 0.65;
        const int Depth = 4;
        var value = size + Innermost;
        for (var level = Depth; level >= 1; level--)
        {
            value = size + (level / value);
        }

        return value;
    }

    private static double Polynomial(double[] highestFirst, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in highestFirst)
        {
            sum = (sum * x) + coefficient;
        }

        return sum;
    }
}
