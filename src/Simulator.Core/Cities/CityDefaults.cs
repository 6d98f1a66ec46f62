namespace Simulator.Core.Cities;

/// <summary>Constants of a city that a scenario does not state.</summary>
/// <remarks>Values: docs/model/parameters.md. Immutable and thread-safe.</remarks>
public static class CityDefaults
{
    /// <summary>Quality of service, unitless. Level of the fitted regions.</summary>
    public const double ServiceQuality = 0.5;

    /// <summary>Land, 亩. [A]</summary>
    public const double LandMu = 20_000;

    /// <summary>Incentive purse, 亿元. [A]</summary>
    public const double PurseYi = 100;

    /// <summary>Officers, officers. [A]</summary>
    public const double Officers = 5;

    /// <summary>Largest incentive, share of the amount. [A]</summary>
    public const double IncentiveCap = 0.15;

    /// <summary>Fiscal yield, share of the amount. [A]</summary>
    public const double FiscalYield = 0.06;

    /// <summary>Projects per sector that close a chain, projects. [A]</summary>
    public const double ChainTarget = 10;

    /// <summary>Share of projects of the largest firms whom leaders call on, unitless.</summary>
    public const double TopFirmShare = 0.1;

    /// <summary>Rank of a leader on a visit, in [0, 3].</summary>
    public const int VisitRank = 3;

    /// <summary>Leader time that a guest of an event receives per rank of its host, days. [A]</summary>
    public const double EventLeaderDaysPerRank = 0.05;

    /// <summary>Weeks before the campaign whose signings are carried over into it: the year before, weeks (section 2.12).</summary>
    public const int CarryOverWeeks = 52;

    /// <summary>Scale of agglomeration, projects (M8).</summary>
    public const double AgglomerationScale = 10;

    /// <summary>Land use from which a city looks full, unitless (M8).</summary>
    public const double SaturationFrom = 0.8;

    /// <summary>Weeks during which a signed deal may be presented again, weeks (M14).</summary>
    public const int RepresentationWeeks = 52;
}
