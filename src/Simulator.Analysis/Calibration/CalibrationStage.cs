using System.Collections.Immutable;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Calibration;

/// <summary>One run of approximate Bayesian computation on one scenario.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Parameters">Parameters, in the order of scores.</param>
/// <param name="Figures">Printed figures, in the order of a trial's values.</param>
/// <param name="Result">The surviving sets.</param>
/// <param name="Fits">Fit of each surviving set, in their order.</param>
public sealed record CalibrationStage(
    ImmutableArray<CalibrationParameter> Parameters, ImmutableArray<RecordFigure> Figures, AbcResult Result, ImmutableArray<FigureFit> Fits)
{
    /// <summary>Posterior over prior standard deviation of a parameter's score: near 1 the record says nothing about it.</summary>
    /// <param name="at">Position of the parameter.</param>
    public double Identification(int at) => Result.Sd(at);

    /// <summary>Surviving sets that no figure rules out.</summary>
    public int Plausible => Fits.Count(fit => fit.Largest < FigureFit.Cutoff);
}
