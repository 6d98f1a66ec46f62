namespace Simulator.Analysis.Backtesting;

/// <summary>A forecast that needs no model.</summary>
public enum Baseline
{
    /// <summary>The last figure of the same outcome before this campaign: of the same region where there is one.</summary>
    LastFigureCarried,

    /// <summary>The pooled share of all campaigns counted after about as many months; for amounts the pooled amount per project.</summary>
    PooledRatioByMonths,

    /// <summary>The mean share of last year's campaigns counted after about as many months.</summary>
    LastYearsCurve,
}
