namespace Simulator.Core.Firms;

/// <summary>Constants of a firm that a scenario does not state.</summary>
/// <remarks>Values: docs/model/parameters.md. Immutable and thread-safe.</remarks>
public static class FirmDefaults
{
    /// <summary>Invitations accepted at most in a week. [A]</summary>
    public const int AttentionPerWeek = 3;

    /// <summary>Negotiations held at most at a time. [A]</summary>
    public const int MaxActiveDeals = 2;

    /// <summary>Scale of distance in utility, score and cost of travel, km (M4, M8).</summary>
    public const double DistanceScaleKm = 500;

    /// <summary>Hours that make one unit of travel, hours (M5).</summary>
    public const double TravelUnitHours = 4;

    /// <summary>Tie of a firm to the city its owner comes from, unitless (M4).</summary>
    public const double HomeCityTie = 1;

    /// <summary>Tie of a firm to other cities of its owner's province, unitless (M4).</summary>
    public const double HomeProvinceTie = 0.6;
}
