using Simulator.Core;

namespace Simulator.Engine.Tests.Verification;

/// <summary>Answers known from a formula, held against the digits that the specification prints.</summary>
internal static class Answers
{
    /// <summary>Half a unit of the fourth decimal, and rounding.</summary>
    private const double HalfDigit = 5e-5 + 1e-9;

    /// <summary>V3, one stage: gamma(2) with mean 10 weeks against a lapse of 0.05 a week.</summary>
    internal static double SignedInOneStage { get; } = Math.Pow(0.2 / (0.2 + 0.05), 2);

    /// <summary>V3, three stages: exponential with means of 1, 2 and 3 weeks against a lapse of 0.045 a week.</summary>
    internal static double SignedInThreeStages { get; } = 1 / ((1 + 0.045) * (1 + (2 * 0.045)) * (1 + (3 * 0.045)));

    /// <summary>V1: share signed by a time, unitless, at 0.08 a week.</summary>
    internal static double SignedBy(double weeks) => 1 - Math.Pow(0.92, weeks);

    /// <summary>V2: share registered by a time, unitless, with gamma(4) and mean 30 weeks.</summary>
    internal static double RegisteredBy(double weeks)
    {
        var x = weeks * 4 / 30;
        return 1 - (Math.Exp(-x) * (1 + x + (x * x / 2) + (x * x * x / 6)));
    }

    /// <summary>V9: ω when the firm proposes first in Rubinstein's bargaining, unitless: (1 − δ_C) / (1 − δ_C·δ_F) (M11).</summary>
    /// <param name="cityPatience">δ_C, unitless, in [0, 1).</param>
    /// <param name="firmPatience">δ_F, unitless, in [0, 1).</param>
    internal static double RubinsteinShare(double cityPatience, double firmPatience) =>
        (1 - Require.InRange(cityPatience, 0, Math.BitDecrement(1.0)))
        / (1 - (cityPatience * Require.InRange(firmPatience, 0, Math.BitDecrement(1.0))));

    /// <summary>The exact values; fails when one does not round to its four published decimals.</summary>
    /// <remarks>Samples are compared with these: rounding to four decimals is not small beside the tolerance of a rare event.</remarks>
    /// <param name="published">Values in section 6 of the specification.</param>
    /// <param name="exact">The same values from the formula there.</param>
    internal static double[] Published(double[] published, params double[] exact)
    {
        exact.Length.ShouldBe(published.Length);
        exact.Zip(published).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= HalfDigit);
        return exact;
    }
}
