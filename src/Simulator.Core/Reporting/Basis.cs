namespace Simulator.Core.Reporting;

/// <summary>Which deals a figure counts. Published records cannot be compared without it.</summary>
/// <remarks>docs/model/accounting.md.</remarks>
public enum Basis
{
    /// <summary>What happened in the period, whenever the deal was signed.</summary>
    Flow,

    /// <summary>What became of the deals signed in the period.</summary>
    Cohort,

    /// <summary>How many deals stand at a stage on a date.</summary>
    Stock,
}
