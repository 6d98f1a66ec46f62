using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Runs;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Scoring;

/// <summary>One forecast against what happened.</summary>
/// <remarks>Immutable and thread-safe. All in the unit of the figure but the probability.</remarks>
/// <param name="Value">What happened.</param>
/// <param name="Forecast">Mean, spread and quantiles of the forecast.</param>
/// <param name="P10">10% quantile of the forecast: the lower end of its 80% band.</param>
/// <param name="P90">90% quantile of the forecast: the upper end of its 80% band.</param>
/// <param name="Crps">Continuous ranked probability score.</param>
/// <param name="Pit">Probability of a smaller value, in [0, 1].</param>
public sealed record ForecastScore(double Value, Band Forecast, double P10, double P90, double Crps, double Pit)
{
    private const double LowerDecile = 0.1;
    private const double UpperDecile = 0.9;

    /// <summary>Whether [5%, 95%] holds the value.</summary>
    public bool Inside90 => Forecast.Holds(Value);

    /// <summary>Whether [10%, 90%] holds the value.</summary>
    public bool Inside80 => Value >= P10 && Value <= P90;

    /// <summary>Whether [25%, 75%] holds the value.</summary>
    public bool Inside50 => Value >= Forecast.P25 && Value <= Forecast.P75;

    /// <summary>Scores a forecast.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <param name="value">What happened.</param>
    public static ForecastScore Of(Predictive forecast, double value)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return new ForecastScore(
            value, Quantiles.BandOf(forecast.Mean, forecast.Sd, forecast.Quantile), forecast.Quantile(LowerDecile), forecast.Quantile(UpperDecile),
            Scoring.Crps.OfSample(forecast.Values, value), forecast.Pit(value));
    }
}
