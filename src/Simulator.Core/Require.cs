using System.Runtime.CompilerServices;

namespace Simulator.Core;

/// <summary>The one place where misuse of Core is refused. Mistakes in a scenario are values, not exceptions.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Require
{
    /// <summary>Returns a value that lies in a closed range; the value keeps its own unit.</summary>
    /// <param name="value">The value to check, in its own unit; NaN fails.</param>
    /// <param name="min">Smallest allowed value, in the unit of <paramref name="value"/>.</param>
    /// <param name="max">Largest allowed value, in the unit of <paramref name="value"/>.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside [min, max] or NaN.</exception>
    public static double InRange(
        double value, double min, double max, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"allowed: [{min}, {max}]"));

    /// <summary>Returns a value that is neither NaN nor infinite; the value keeps its own unit.</summary>
    /// <param name="value">The value to check, in its own unit.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "must be finite");
}
