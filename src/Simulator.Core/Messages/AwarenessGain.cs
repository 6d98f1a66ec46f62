namespace Simulator.Core.Messages;

/// <summary>Firms to city: how much awareness of it rose in a sector this week, over all firms of the sender (phase 9).</summary>
/// <remarks>A whole number, so that the sum does not depend on how firms are grouped. Immutable and thread-safe.</remarks>
/// <param name="City">Position of the city.</param>
/// <param name="Sector">Position of the sector.</param>
/// <param name="Gain">Sum of the gains, in units of 2⁻⁴⁰.</param>
public readonly record struct AwarenessGain(int City, int Sector, long Gain)
{
    /// <summary>Units in a gain of 1, unitless.</summary>
    public const double UnitsPerOne = 1L << 40;
}
