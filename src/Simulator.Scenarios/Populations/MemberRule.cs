using System.Collections.Immutable;
using Simulator.Core.Firms;

namespace Simulator.Scenarios.Populations;

/// <summary>Which generated firms belong to a chamber.</summary>
/// <param name="Chamber">Position of the chamber.</param>
/// <param name="Hash">Hash of the chamber's id.</param>
/// <param name="Share">Share of the firms that fit, unitless, in [0, 1].</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record MemberRule(int Chamber, uint Hash, double Share)
{
    /// <summary>Positions of regions, ascending; empty for all.</summary>
    public ImmutableArray<int> Regions { get; init; } = [];

    /// <summary>Positions of sectors, ascending; empty for all.</summary>
    public ImmutableArray<int> Sectors { get; init; } = [];

    /// <summary>Province of the owners, or -1 for any.</summary>
    public int Province { get; init; } = -1;

    /// <summary>City of the owners, or -1 for any.</summary>
    public int City { get; init; } = -1;

    /// <summary>Whether a firm fits the rule.</summary>
    public bool Fits(FirmParameters firm) =>
        (Regions.IsEmpty || Regions.BinarySearch(firm.Region) >= 0)
        && (Sectors.IsEmpty || Sectors.BinarySearch(firm.Sector) >= 0)
        && (Province < 0 || firm.HomeProvince == Province)
        && (City < 0 || firm.HomeCity == City);
}
