using System.Collections.Immutable;

namespace Simulator.Analysis.Calibration;

/// <summary>The last complete population.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Particles">Particles.</param>
/// <param name="Tolerances">Tolerances of the populations after the first, which has none.</param>
/// <param name="Simulations">Simulations in all.</param>
/// <param name="ReachedTolerance">Whether the final tolerance was reached within the simulations allowed.</param>
public sealed record AbcResult(ImmutableArray<AbcParticle> Particles, ImmutableArray<double> Tolerances, int Simulations, bool ReachedTolerance)
{
    /// <summary>Effective sample size of the weights (Kish), in [1, number of particles].</summary>
    public double EffectiveSampleSize => 1 / Particles.Sum(particle => particle.Weight * particle.Weight);

    /// <summary>Weighted mean of a parameter's score.</summary>
    /// <param name="at">Its position.</param>
    public double Mean(int at) => Particles.Sum(particle => particle.Weight * particle.Scores[at]);

    /// <summary>Weighted standard deviation of a parameter's score; 1 a priori.</summary>
    /// <param name="at">Its position.</param>
    public double Sd(int at)
    {
        var mean = Mean(at);
        return Math.Sqrt(Particles.Sum(particle => particle.Weight * (particle.Scores[at] - mean) * (particle.Scores[at] - mean)));
    }
}
