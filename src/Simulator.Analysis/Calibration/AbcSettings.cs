namespace Simulator.Analysis.Calibration;

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
