using Simulator.Analysis.Forecasting;

namespace Simulator.Analysis.Scoring;

/// <summary>One forecast against what happened.</summary>
/// <remarks>Immutable and thread-safe. All in the unit of the figure but the probability.</remarks>
/// <param name="Value">What happened.</param>
/// <param name="P05">5% quantile.</param>
/// <param name="P10">10% quantile.</param>
/// <param name="P25">25% quantile.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">75% quantile.</param>
/// <param name="P90">90% quantile.</param>
/// <param name="P95">95% quantile.</param>
/// <param name="Crps">Continuous ranked probability score.</param>
/// <param name="Pit">Probability of a smaller value, in [0, 1].</param>
public sealed record ForecastScore(
    double Value, double P05, double P10, double P25, double P50, double P75, double P90, double P95, double Crps, double Pit)
{
    /// <summary>Whether [5%, 95%] holds the value.</summary>
    public bool Inside90 => Value >= P05 && Value <= P95;

    /// <summary>Whether [10%, 90%] holds the value.</summary>
    public bool Inside80 => Value >= P10 && Value <= P90;

    /// <summary>Whether [25%, 75%] holds the value.</summary>
    public bool Inside50 => Value >= P25 && Value <= P75;

    /// <summary>Scores a forecast.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <param name="value">What happened.</param>
    public static ForecastScore Of(Predictive forecast, double value)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return new ForecastScore(
            value, forecast.Quantile(0.05), forecast.Quantile(0.10), forecast.Quantile(0.25), forecast.Quantile(0.50),
            forecast.Quantile(0.75), forecast.Quantile(0.90), forecast.Quantile(0.95),
            Scoring.Crps.OfSample(forecast.Values, value), forecast.Pit(value));
    }
}
