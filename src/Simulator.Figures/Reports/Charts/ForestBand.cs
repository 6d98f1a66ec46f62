using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Reports.Charts;

/// <summary>A forecast of a <see cref="ForestRow"/>.</summary>
/// <param name="P05">5% quantile.</param>
/// <param name="P25">25% quantile.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">75% quantile.</param>
/// <param name="P95">95% quantile.</param>
/// <param name="IsHit">Whether the 90% band holds the printed figure.</param>
internal sealed record ForestBand(double P05, double P25, double P50, double P75, double P95, bool IsHit)
{
    /// <summary>A forecast in the group's unit.</summary>
    public static ForestBand Of(ForecastScore score, double scale) => new(
        Quantiles.Rounded(score.P05 * scale), Quantiles.Rounded(score.P25 * scale), Quantiles.Rounded(score.P50 * scale),
        Quantiles.Rounded(score.P75 * scale), Quantiles.Rounded(score.P95 * scale), score.Inside90);
}
