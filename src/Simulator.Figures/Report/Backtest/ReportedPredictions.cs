using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Calibration;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Figures.Report.Backtest;

/// <summary>Predictions of the records of scenarios, as a report shows them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportedPredictions
{
    /// <summary>The scenarios that were predicted, each with its record.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>Scored figures, scenario by scenario.</summary>
    public required ImmutableArray<PredictedFigure> Figures { get; init; }

    /// <summary>Scenarios that were passed over, and why.</summary>
    public ImmutableArray<Problem> PassedOver { get; init; } = [];

    /// <summary>How the scenarios were calibrated.</summary>
    public required CalibrationSettings Settings { get; init; }

    /// <summary>Parameter sets of a prediction.</summary>
    public required int Sets { get; init; }
}
