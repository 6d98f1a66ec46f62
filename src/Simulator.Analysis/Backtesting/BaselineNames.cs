namespace Simulator.Analysis.Backtesting;

/// <summary>Names of baselines in files.</summary>
internal static class BaselineNames
{
    public static string Of(Baseline baseline) => baseline switch
    {
        Baseline.LastFigureCarried => "last_figure_carried",
        Baseline.PooledRatioByMonths => "pooled_ratio_by_months",
        _ => "last_years_curve",
    };
}
