using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Numerics;

namespace Simulator.Analysis.Calibration;

/// <summary>Approximate Bayesian computation by sequential Monte Carlo (C1–C3).</summary>
/// <remarks>docs/model/calibration.md. Sisson, Fan and Tanaka (2007); Toni et al. (2009); the component-wise kernel with twice the weighted
/// variance of Beaumont et al. (2009). Proposals are numbered and judged in their order, and draws are keyed by that number: the result
/// does not depend on threads, and a trial can be taken from a store. Not thread-safe: one object per run.</remarks>
/// <param name="settings">Settings.</param>
/// <param name="parameters">Number of parameters.</param>
/// <param name="distance">Simulates a trial and gives its distance to the data; called from several threads.</param>
public sealed class AbcSmc(AbcSettings settings, int parameters, Func<AbcTrial, double> distance)
{
    /// <summary>Proposals that are simulated at a time. They are judged in order, so a few may be simulated in vain.</summary>
    private const int Chunk = 16;

    /// <summary>Twice the weighted variance of the parents, component by component: the kernel that Beaumont et al. (2009) derive.</summary>
    private const double KernelVariance = 2;

    /// <summary>A population that agrees on a parameter would otherwise be proposed again and again.</summary>
    private const double SmallestSd = 1e-6;
    private static readonly uint Entity = EntityHash.Of("abc");

    private int _simulations;

    /// <summary>Carries it out.</summary>
    /// <param name="progress">Told the number of simulations.</param>
    /// <param name="cancellation">Stops it.</param>
    public AbcResult Run(IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var tolerances = ImmutableArray.CreateBuilder<double>();
        var population = Populate(new Proposals(0, [], parameters, settings.Seed), double.PositiveInfinity, progress, cancellation)
            ?? throw new InvalidOperationException($"{settings.MaxSimulations} simulations are fewer than {settings.Particles} particles");
        while (tolerances.Count == 0 || tolerances[^1] > settings.FinalTolerance)
        {
            var tolerance = NextTolerance(population, tolerances.Count == 0 ? double.PositiveInfinity : tolerances[^1]);
            var proposals = new Proposals(tolerances.Count + 1, population, parameters, settings.Seed);
            if (Populate(proposals, tolerance, progress, cancellation) is not { } next)
            {
                return new AbcResult(population, tolerances.ToImmutable(), _simulations, ReachedTolerance: false);
            }

            tolerances.Add(tolerance);
            population = next;
        }

        return new AbcResult(population, tolerances.ToImmutable(), _simulations, ReachedTolerance: true);
    }

    /// <summary>The quantile of the distances that keeps the wanted part of a population, never above the tolerance before it.</summary>
    /// <remarks>Tolerances that follow from the distances need no tuning by scenario, and each population is about as hard as the last.</remarks>
    private double NextTolerance(ImmutableArray<AbcParticle> population, double last)
    {
        var sorted = population.Select(particle => particle.Distance).Order().ToArray();
        return Math.Max(settings.FinalTolerance, Math.Min(last, sorted[(int)(settings.Kept * (sorted.Length - 1))]));
    }

    /// <summary>A population within a tolerance; null where the simulations do not suffice.</summary>
    private ImmutableArray<AbcParticle>? Populate(Proposals proposals, double tolerance, IProgress<int>? progress, CancellationToken cancellation)
    {
        var accepted = new List<(ImmutableArray<double> Scores, double Distance)>();
        for (var first = 0; ; first += Chunk)
        {
            cancellation.ThrowIfCancellationRequested();
            var trials = Enumerable.Range(first, Chunk).Select(proposals.Propose).ToArray();
            var distances = Simulate(trials, cancellation);
            for (var i = 0; i < Chunk; i++)
            {
                if (_simulations == settings.MaxSimulations)
                {
                    return null;
                }

                _simulations++;
                if (distances[i] <= tolerance)
                {
                    accepted.Add((trials[i].Scores, distances[i]));
                }

                if (accepted.Count == settings.Particles)
                {
                    return proposals.Weigh(accepted);
                }
            }

            progress?.Report(_simulations);
        }
    }

    private double[] Simulate(AbcTrial[] trials, CancellationToken cancellation)
    {
        var distances = new double[trials.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancellation };
        Parallel.For(0, trials.Length, options, i => distances[i] = distance(trials[i]));
        return distances;
    }

    /// <summary>Where the trials of one population come from.</summary>
    private sealed class Proposals(int generation, ImmutableArray<AbcParticle> parents, int parameters, uint seed)
    {
        private readonly double[] _kernelSd =
            [.. Enumerable.Range(0, parameters).Select(at => Math.Max(SmallestSd, Math.Sqrt(KernelVariance) * SdOf(parents, at)))];

        public AbcTrial Propose(int attempt)
        {
            var draws = new KeyedDraws(seed, (uint)generation);
            double Normals(int at) => Normal.Quantile(draws.Uniform(Purpose.Prior, Entity, (uint)attempt, 0, at + 1));
            var parent = parents.IsEmpty ? null : Choose(draws.Uniform(Purpose.Prior, Entity, (uint)attempt, 0));
            return new AbcTrial(generation, attempt, [.. Enumerable.Range(0, parameters).Select(at =>
                parent is null ? Normals(at) : parent.Scores[at] + (_kernelSd[at] * Normals(at)))]);
        }

        /// <summary>Weights the accepted: prior density over the density with which the kernel would propose the scores.</summary>
        /// <remarks>Without that ratio a population would drift towards where its parents happen to lie. By logarithms, less the largest
        /// of them: densities in several dimensions underflow.</remarks>
        public ImmutableArray<AbcParticle> Weigh(IReadOnlyList<(ImmutableArray<double> Scores, double Distance)> accepted)
        {
            var logs = accepted.Select(particle => parents.IsEmpty ? 0 : LogPrior(particle.Scores) - LogKernel(particle.Scores)).ToArray();
            var most = logs.Max();
            var sum = logs.Sum(log => Math.Exp(log - most));
            return [.. accepted.Select((particle, i) => new AbcParticle(particle.Scores, Math.Exp(logs[i] - most) / sum, particle.Distance))];
        }

        private static double SdOf(ImmutableArray<AbcParticle> particles, int at) =>
            particles.IsEmpty ? 1 : new AbcResult(particles, [], 0, ReachedTolerance: false).Sd(at);

        private static double LogPrior(ImmutableArray<double> scores) => scores.Sum(score => -score * score / 2);

        /// <summary>A parent with a probability equal to its weight, by inverse CDF: one uniform, one choice.</summary>
        private AbcParticle Choose(double uniform)
        {
            var sum = 0.0;
            foreach (var parent in parents)
            {
                sum += parent.Weight;
                if (uniform < sum)
                {
                    return parent;
                }
            }

            return parents[^1];
        }

        /// <summary>Density of the whole mixture of kernels, up to a factor that all particles share.</summary>
        private double LogKernel(ImmutableArray<double> scores)
        {
            var logs = parents.Select(parent => Math.Log(parent.Weight) + LogKernel(scores, parent.Scores)).ToArray();
            var most = logs.Max();
            return most + Math.Log(logs.Sum(log => Math.Exp(log - most)));
        }

        private double LogKernel(ImmutableArray<double> to, ImmutableArray<double> from)
        {
            var sum = 0.0;
            for (var at = 0; at < to.Length; at++)
            {
                var step = (to[at] - from[at]) / _kernelSd[at];
                sum -= step * step / 2;
            }

            return sum;
        }
    }
}

/// <summary>How approximate Bayesian computation is carried out.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record AbcSettings
{
    /// <summary>Particles of a population, at least 2.</summary>
    public required int Particles { get; init; }

    /// <summary>Tolerance at which it ends, in the unit of the distance.</summary>
    public required double FinalTolerance { get; init; }

    /// <summary>Part of a population that the next tolerance keeps, in (0, 1).</summary>
    public double Kept { get; init; } = 0.5;

    /// <summary>Simulations after which no further population is begun or finished.</summary>
    public int MaxSimulations { get; init; } = int.MaxValue;

    /// <summary>Seed of all draws.</summary>
    public uint Seed { get; init; }

    /// <summary>Simulations that run at the same time; the result does not depend on it.</summary>
    public int Threads { get; init; } = 1;
}

/// <summary>A parameter set to simulate.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Generation">Population for which it was proposed, from 0.</param>
/// <param name="Attempt">Number of the proposal within it, from 0.</param>
/// <param name="Scores">Parameters as standard normal scores: each is a standard normal variate a priori.</param>
public sealed record AbcTrial(int Generation, int Attempt, ImmutableArray<double> Scores);

/// <summary>A parameter set that survived.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Scores">Parameters as standard normal scores.</param>
/// <param name="Weight">Weight; the weights of a population sum to 1.</param>
/// <param name="Distance">Distance of its simulation to the data.</param>
public sealed record AbcParticle(ImmutableArray<double> Scores, double Weight, double Distance);

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
