namespace Simulator.Core.Messages;

/// <summary>Firm to city: how much its awareness of the city rose (phases 5 and 9).</summary>
/// <remarks>A whole number, so that the sum does not depend on the order of the firms. Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Sector">Position of the firm's sector.</param>
/// <param name="Gain">The gain, in units of 2⁻⁴⁰.</param>
public readonly record struct AwarenessGain(int City, int Sector, long Gain)
{
    /// <summary>Units in a gain of 1, unitless.</summary>
    public const double UnitsPerOne = 1L << 40;
}
