namespace Simulator.Core.Reporting;

/// <summary>What a figure measures.</summary>
/// <remarks>docs/model/accounting.md.</remarks>
public enum Metric
{
    /// <summary>Number of projects.</summary>
    Count,

    /// <summary>总投资: amount of the contracts, 万元.</summary>
    TotalInvestment,

    /// <summary>到位资金: money that has come, 万元.</summary>
    FundsInPlace,

    /// <summary>Number of projects as announced: with those presented again.</summary>
    HeadlineCount,

    /// <summary>Amount as announced: inflated, and with projects presented again, 万元.</summary>
    HeadlineInvestment,

    /// <summary>Share of the signings that took place at events, unitless.</summary>
    EventShare,

    /// <summary>Firms that came to events, firms.</summary>
    Guests,

    /// <summary>合同引资额: what the investors bring by contract, the amount less the incentive, 万元.</summary>
    ContractInflow,

    /// <summary>Growth of the money that came over the same weeks a year before, unitless; 0 where none came then.</summary>
    FundsGrowth,
}
