namespace Simulator.Scenarios.Records;

/// <summary>What a printed figure measures.</summary>
public enum RecordMetric
{
    /// <summary>Number of projects.</summary>
    Count,

    /// <summary>总投资, 万元.</summary>
    TotalInvestment,

    /// <summary>合同引资额, 万元.</summary>
    ContractInflow,

    /// <summary>到位资金, 万元.</summary>
    FundsInPlace,

    /// <summary>Share of the signings that took place at events, unitless.</summary>
    EventShare,

    /// <summary>Firms that came to events, firms.</summary>
    Guests,

    /// <summary>Number of projects as announced.</summary>
    HeadlineCount,

    /// <summary>Amount as announced, 万元.</summary>
    HeadlineInvestment,

    /// <summary>Growth of funds in place over the same months a year before, unitless.</summary>
    FundsGrowth,
}
