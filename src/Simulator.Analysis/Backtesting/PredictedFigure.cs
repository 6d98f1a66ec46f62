using Simulator.Analysis.Scoring;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Backtesting;

/// <summary>A printed figure of a record against the simulator's predictive distributions.</summary>
/// <remarks>Money in 亿元. Immutable and thread-safe.</remarks>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Blind">Shared vector from the other records, free scalars from their priors: no figure of this record is used.</param>
/// <param name="Fitted">Shared vector of all records, free scalars calibrated on the figures marked for fitting.</param>
public sealed record PredictedFigure(string Scenario, RecordFigure Figure, ForecastScore Blind, ForecastScore Fitted);
