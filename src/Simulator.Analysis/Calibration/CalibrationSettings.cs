namespace Simulator.Analysis.Calibration;

/// <summary>How scenarios are calibrated.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CalibrationSettings
{
    /// <summary>Particles of a population.</summary>
    public int Particles { get; init; } = 48;

    /// <summary>Simulations per scenario for the shared vector with the free scalars.</summary>
    public int SharedSimulations { get; init; } = 320;

    /// <summary>Simulations per scenario for the free scalars under the shared vector.</summary>
    public int FreeSimulations { get; init; } = 240;

    /// <summary>Replicates of a simulation.</summary>
    public int Replicates { get; init; } = 2;

    /// <summary>Root mean square implausibility at which a calibration ends.</summary>
    public double FinalTolerance { get; init; } = 0.5;

    /// <summary>Seed of the proposals.</summary>
    public uint Seed { get; init; } = 1;

    /// <summary>Simulations that run at the same time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
