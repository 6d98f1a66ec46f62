namespace Simulator.Analysis.Histories;

/// <summary>How an outcome is printed.</summary>
public enum FigureForm
{
    /// <summary>As a number of projects.</summary>
    Count,

    /// <summary>As an amount of money.</summary>
    Amount,

    /// <summary>As a share of what was signed, in percent.</summary>
    Rate,

    /// <summary>As an amount per project.</summary>
    MeanAmount,
}
