using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Scoring;

namespace Simulator.Analysis.Backtesting;

/// <summary>Forecasts of one region's figures from the history that may be known there.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="learning">What may be known.</param>
/// <param name="regionHeldOut">Whether the region was kept from it.</param>
internal sealed class RegionBacktest(ImmutableArray<ForecastCase> learning, bool regionHeldOut)
{
    private readonly ForecastModel _model = ForecastModel.Learn(learning);
    private readonly BaselineForecasts _baselines = new(learning);

    /// <summary>Why a figure is not forecast; null where it is.</summary>
    public SkipReason? Refuses(ForecastCase of) => _model.Refuses(of);

    /// <summary>The forecast of a figure against it; null where it is refused.</summary>
    public ScoredFigure? Score(ForecastCase of)
    {
        if (Refuses(of) is not null)
        {
            return null;
        }

        var baselines = _baselines.For(of);
        return new ScoredFigure(
            of.Figure,
            ForecastScore.Of(_model.Predict(of), of.Figure.Value),
            baselines.ToImmutableSortedDictionary(entry => BaselineNames.Of(entry.Key), entry => Math.Abs(entry.Value.Point - of.Figure.Value)),
            baselines.ToImmutableSortedDictionary(
                entry => BaselineNames.Of(entry.Key), entry => Crps.OfSample(entry.Value.Spread.Values, of.Figure.Value)),
            regionHeldOut);
    }
}
