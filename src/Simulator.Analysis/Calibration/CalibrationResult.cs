using System.Collections.Immutable;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Records;

namespace Simulator.Analysis.Calibration;

/// <summary>Scenarios calibrated together.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Shared">The shared vector from all of them.</param>
/// <param name="Scenarios">By scenario, in the order given.</param>
public sealed record CalibrationResult(SharedVector Shared, ImmutableArray<CalibratedScenario> Scenarios)
{
    /// <summary>The shared vector from all scenarios but one.</summary>
    /// <param name="id">Id of the scenario that is left out.</param>
    public SharedVector SharedWithout(string id) =>
        SharedVector.Of([.. Scenarios.Where(entry => entry.Target.Scenario.Id != id).Select(entry => entry.Joint)]);
}

/// <summary>A calibrated scenario.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Target">The scenario.</param>
/// <param name="Joint">Shared parameters and free scalars from this record alone.</param>
/// <param name="Free">Free scalars under the shared vector of all records.</param>
public sealed record CalibratedScenario(ScenarioToCalibrate Target, CalibrationStage Joint, CalibrationStage Free);

/// <summary>A scenario with the scalars that calibration may set.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Path">File or folder.</param>
/// <param name="Scenario">The scenario as it stands.</param>
/// <param name="Free">Free scalars, at most three.</param>
public sealed record ScenarioToCalibrate(string Path, Scenario Scenario, ImmutableArray<CalibrationParameter> Free);

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

/// <summary>What several records say together about the shared parameters (C5).</summary>
/// <remarks>docs/model/calibration.md. Each scenario's posterior of a score is taken as normal; the common one multiplies them and
/// divides out the prior that each has used (consensus Monte Carlo, Scott et al. 2016). Immutable and thread-safe.</remarks>
/// <param name="Means">Posterior means of the scores.</param>
/// <param name="Sds">Posterior standard deviations of the scores; 1 a priori.</param>
public sealed record SharedVector(ImmutableArray<double> Means, ImmutableArray<double> Sds)
{
    /// <summary>The vector from the posteriors of scenarios.</summary>
    /// <param name="stages">Their stages; shared parameters come first in each.</param>
    public static SharedVector Of(IReadOnlyCollection<CalibrationStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        var combined = Enumerable.Range(0, CalibrationParameter.Shared.Length).Select(at => Combine(stages, at)).ToArray();
        return new SharedVector([.. combined.Select(score => score.Mean)], [.. combined.Select(score => score.Sd)]);
    }

    private static (double Mean, double Sd) Combine(IEnumerable<CalibrationStage> stages, int at)
    {
        var (precision, sum) = (1.0, 0.0);
        foreach (var stage in stages)
        {
            var (mean, sd) = (stage.Result.Mean(at), stage.Result.Sd(at));
            // A posterior wider than its prior, by chance of the sample, says nothing; dividing out its prior would take information away.
            if (sd < 1)
            {
                precision += (1 / (sd * sd)) - 1;
                sum += mean / (sd * sd);
            }
        }

        return (sum / precision, Math.Sqrt(1 / precision));
    }
}
