namespace Simulator.Core.Numerics;

/// <summary>Gamma distribution with integer shape and mean 1: the threshold of a clock (M12) and a building time (M15).</summary>
/// <remarks>Shape 1 is the exponential. docs/model/clocks.md. Pure and thread-safe.</remarks>
public static class UnitGamma
{
    /// <summary>Largest shape that is supported, unitless.</summary>
    public const int MaxShape = 20;

    /// <summary>Below it, −ln(1 − p) is p to the last bit that matters.</summary>
    private const double Negligible = 1e-12;

    private const int MaxIterations = 64;
    private const double Tolerance = 1e-14;

    /// <summary>Probability that the variate is at most <paramref name="value"/>; unitless, in [0, 1].</summary>
    /// <param name="value">Unitless multiple of the mean, in [0, ∞).</param>
    /// <param name="shape">Shape, in [1, 20].</param>
    public static double Cdf(double value, int shape) => 1 - Survival(shape * value, shape);

    /// <summary>The multiple of the mean that is not exceeded with a given probability; unitless, in (0, ∞).</summary>
    /// <param name="probability">Unitless, in (0, 1).</param>
    /// <param name="shape">Shape, in [1, 20].</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Quantile(double probability, int shape)
    {
        Require.InRange(probability, double.Epsilon, Math.BitDecrement(1.0));
        Require.InRange(shape, 1, MaxShape);
        return shape > 1 ? Solve(probability, shape) / shape : probability < Negligible ? probability : -Math.Log(1 - probability);
    }

    private static double Solve(double probability, int shape)
    {
        var (low, high) = (0.0, double.PositiveInfinity);
        var x = WilsonHilferty(probability, shape);
        for (var iteration = 0; iteration < MaxIterations; iteration++)
        {
            var excess = 1 - Survival(x, shape) - probability;
            (low, high) = excess > 0 ? (low, x) : (x, high);
            var next = x - (excess / Density(x, shape));
            next = next > low && next < high ? next : Bisect(low, high);
            if (Math.Abs(next - x) <= Tolerance * x)
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    private static double Bisect(double low, double high) =>
        double.IsPositiveInfinity(high) ? (low * 2) + 1 : (low + high) / 2;

    private static double WilsonHilferty(double probability, int shape)
    {
        const double Nine = 9;
        const double Floor = 1e-3;
        var spread = 1 / (Nine * shape);
        var cubeRoot = 1 - spread + (Normal.Quantile(probability) * Math.Sqrt(spread));
        return Math.Max(Floor, shape * cubeRoot * cubeRoot * cubeRoot);
    }

    private static double Survival(double x, int shape)
    {
        var (term, sum) = (1.0, 1.0);
        for (var j = 1; j < shape; j++)
        {
            term *= x / j;
            sum += term;
        }

        return Math.Exp(-x) * sum;
    }

    private static double Density(double x, int shape)
    {
        var term = Math.Exp(-x);
        for (var j = 1; j < shape; j++)
        {
            term *= x / j;
        }

        return term;
    }
}
