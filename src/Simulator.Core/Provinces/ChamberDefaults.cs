namespace Simulator.Core.Provinces;

/// <summary>Constants of a chamber that a scenario does not state.</summary>
/// <remarks>Values: docs/model/parameters.md. Immutable and thread-safe.</remarks>
public static class ChamberDefaults
{
    /// <summary>Strength, unitless. [A]</summary>
    public const double Strength = 0.5;

    /// <summary>Calls that an ambassador makes in a year, per year. [A]</summary>
    public const double CallsPerAmbassador = 12;
}
