namespace Simulator.Analysis.Comparison;

/// <summary>What a measure counts.</summary>
public enum Quantity
{
    /// <summary>Number of projects.</summary>
    Count,

    /// <summary>总投资: amount of the contracts, 亿元.</summary>
    TotalInvestment,

    /// <summary>Promotion money spent for each 亿元 that landed, 万元 per 亿元.</summary>
    CostPerLanded,
}
