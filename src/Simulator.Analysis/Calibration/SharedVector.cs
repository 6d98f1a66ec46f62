using System.Collections.Immutable;

namespace Simulator.Analysis.Calibration;

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
        var combined = Enumerable.Range(0, SharedParameters.All.Length).Select(at => Combine(stages, at)).ToArray();
        return new SharedVector([.. combined.Select(score => score.Mean)], [.. combined.Select(score => score.Sd)]);
    }

    private static (double Mean, double Sd) Combine(IEnumerable<CalibrationStage> stages, int at)
    {
        var (precision, sum) = (1.0, 0.0);
        foreach (var stage in stages)
        {
            var (mean, sd) = (stage.Result.Mean(at), stage.Result.Sd(at));
            if (sd < 1)
            {
                precision += (1 / (sd * sd)) - 1;
                sum += mean / (sd * sd);
            }
        }

        return (sum / precision, Math.Sqrt(1 / precision));
    }
}
