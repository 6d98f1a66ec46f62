using Simulator.Analysis.Calibration;
using Simulator.Core.Draws;
using Simulator.Core.Numerics;

namespace Simulator.Analysis.Tests.Calibration;

public sealed class AbcSmcTests
{
    private const int Sample = 10;
    private const double Observed = 0.8;

    /// <summary>Normal mean, prior N(0, 1), n = 10, mean 0.8: exact 0.7273, sd 0.3015; tolerance to 0.1 and 500 particles give
    /// 0.729 ± 0.012 and 0.300 ± 0.013 (methods.md). Bounds: three of these spreads.</summary>
    [Fact]
    public void Posterior_OfANormalMean_IsTheConjugateOne()
    {
        var result = Run(Observed, particles: 500, tolerance: 0.1, seed: 3, threads: 2);

        result.ReachedTolerance.ShouldBeTrue();
        result.Tolerances[^1].ShouldBe(0.1);
        result.Mean(0).ShouldBe(0.7273, 0.036);
        result.Sd(0).ShouldBe(0.3015, 0.039);
        result.Particles.Sum(particle => particle.Weight).ShouldBe(1, 1e-9);
        result.EffectiveSampleSize.ShouldBeInRange(100, 500);
    }

    [Fact]
    public void Result_OnSeveralThreads_IsTheSame()
    {
        var (one, many) = (Run(Observed, 60, 0.2, seed: 5, threads: 1), Run(Observed, 60, 0.2, seed: 5, threads: 4));

        one.Simulations.ShouldBe(many.Simulations);
        one.Particles.Select(particle => particle.Distance).ShouldBe(many.Particles.Select(particle => particle.Distance));
    }

    [Fact]
    public void Budget_ThatIsSpent_KeepsTheLastCompletePopulation()
    {
        var settings = new AbcSettings { Particles = 50, FinalTolerance = 1e-9, MaxSimulations = 300, Seed = 1 };

        var result = new AbcSmc(settings, 1, trial => Distance(trial, Observed, 1)).Run();

        (result.ReachedTolerance, result.Simulations, result.Particles.Length).ShouldBe((false, 300, 50));
    }

    /// <summary>Simulation-based calibration (Talts et al. 2018): the rank of the true mean among posterior draws is uniform.
    /// 200 repeats, 5 classes: χ² with 4 degrees of freedom, 0.1% point 18.5.</summary>
    [Fact]
    public void Ranks_OfTruthsFromThePrior_AreUniform()
    {
        const int Repeats = 200;
        const int Classes = 5;
        var counts = new int[Classes];
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var truth = Standard(99, repeat, 0);
            var observed = truth + (Standard(99, repeat, 1) / Math.Sqrt(Sample));
            var result = Run(observed, 80, 0.15, seed: (uint)(1_000 + repeat), threads: 1);
            var rank = result.Particles.Where(particle => particle.Scores[0] < truth).Sum(particle => particle.Weight);
            counts[Math.Min(Classes - 1, (int)(rank * Classes))]++;
        }

        const double Expected = (double)Repeats / Classes;
        counts.Sum(count => (count - Expected) * (count - Expected) / Expected).ShouldBeLessThan(18.5, string.Join(' ', counts));
    }

    private static AbcResult Run(double observed, int particles, double tolerance, uint seed, int threads) => new AbcSmc(
        new AbcSettings { Particles = particles, FinalTolerance = tolerance, Seed = seed, Threads = threads },
        1, trial => Distance(trial, observed, seed)).Run();

    /// <summary>The mean of ten normal variates around the parameter, drawn as one normal variate.</summary>
    private static double Distance(AbcTrial trial, double observed, uint seed) =>
        Math.Abs(trial.Scores[0] + (Standard(seed + 7, (trial.Generation * 1_000_000) + trial.Attempt, 2) / Math.Sqrt(Sample)) - observed);

    private static double Standard(uint seed, int number, int index) =>
        Normal.Quantile(new KeyedDraws(seed, 0).Uniform(Purpose.Prior, 1, (uint)number, 0, index));
}
