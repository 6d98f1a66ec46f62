namespace Simulator.Figures.Summaries;

/// <summary>One forecast with the printed figure.</summary>
/// <param name="Label">Which figure of which campaign.</param>
/// <param name="ElapsedMonths">Months since the campaign's signing.</param>
/// <param name="Value">The printed figure, in the chart's unit.</param>
/// <param name="P05">5% quantile of the forecast.</param>
/// <param name="P25">25% quantile of the forecast.</param>
/// <param name="P50">Median of the forecast.</param>
/// <param name="P75">75% quantile of the forecast.</param>
/// <param name="P95">95% quantile of the forecast.</param>
public sealed record BacktestPoint(
    string Label, double ElapsedMonths, double Value, double P05, double P25, double P50, double P75, double P95)
{
    /// <summary>Whether [P05, P95] holds the printed figure.</summary>
    public bool IsHit => Value >= P05 && Value <= P95;
}
