using System.Diagnostics.Metrics;

namespace Simulator.Grains.Observation;

/// <summary>What is measured about grains: letters between agents, and batches that run again.</summary>
/// <remarks>Thread-safe. Observed only: nothing is decided by it. Names are documented in docs/observability.md.</remarks>
internal static class GrainMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Simulator.Grains";

    private static readonly Meter Meter = new(Name);

    /// <summary>Letters that agents of live worlds sent to each other.</summary>
    public static Counter<long> Letters { get; } = Meter.CreateCounter<long>("simulator.letters", "{letter}", "Letters between agents.");

    /// <summary>Batches and live worlds that were lost and run again.</summary>
    public static Counter<long> Restarts { get; } = Meter.CreateCounter<long>("simulator.restarts", "{run}", "Batches and worlds run again after a loss.");
}
