using System.Diagnostics.Metrics;

namespace Simulator.Grains.Observation;

/// <summary>What is measured about grains: mail between them, and batches that run again.</summary>
/// <remarks>Thread-safe. Observed only: nothing is decided by it. Names are documented in docs/observability.md.</remarks>
internal static class GrainMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Simulator.Grains";

    private static readonly Meter Meter = new(Name);

    /// <summary>Parcels that hosts sent to hosts: all of one phase, for all replicates of a batch.</summary>
    public static Counter<long> Parcels { get; } = Meter.CreateCounter<long>("simulator.parcels", "{parcel}", "Messages between grains.");

    /// <summary>Bytes of the parcels that left their silo.</summary>
    public static Counter<long> Bytes { get; } = Meter.CreateCounter<long>("simulator.parcel.bytes", "By", "Mail between silos.");

    /// <summary>Batches that were lost and run again.</summary>
    public static Counter<long> Restarts { get; } = Meter.CreateCounter<long>("simulator.batch.restarts", "{batch}", "Batches run again after a loss.");
}
