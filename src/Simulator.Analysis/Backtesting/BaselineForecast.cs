using Simulator.Analysis.Forecasting;

namespace Simulator.Analysis.Backtesting;

/// <summary>A baseline as a point and with the spread of earlier errors around it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Point">The point, in the unit of the figure.</param>
/// <param name="Spread">The point moved by the errors that the pooled ratio makes in the history.</param>
internal sealed record BaselineForecast(double Point, Predictive Spread)
{
    /// <summary>A forecast from a ratio.</summary>
    /// <param name="isShare">Whether the ratio is a share: errors are on the logit scale, else on the log scale.</param>
    /// <param name="ratio">The ratio.</param>
    /// <param name="errors">Errors in the history.</param>
    /// <param name="scale">What the ratio is multiplied with.</param>
    public static BaselineForecast Of(bool isShare, double ratio, IEnumerable<double> errors, double scale) => new(
        ratio * scale,
        Predictive.Of(errors.Select(error => scale * (isShare
            ? ShareFeatures.Share(ShareFeatures.Logit(ratio) + error)
            : ratio * Math.Exp(error)))));
}
