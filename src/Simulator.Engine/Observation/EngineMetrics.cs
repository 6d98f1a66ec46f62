using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Simulator.Engine.Observation;

/// <summary>What is measured about runs, for whoever listens (docs/observability.md).</summary>
/// <remarks>Thread-safe. Observed only: it draws nothing, and no result depends on it.</remarks>
public static class EngineMetrics
{
    /// <summary>Name of the meter and of the source of activities.</summary>
    public const string Name = "Simulator.Engine";

    private static readonly Meter Meter = new(Name);

    /// <summary>One activity per batch.</summary>
    internal static ActivitySource Source { get; } = new(Name);

    /// <summary>Weeks that were run, counted once per replicate.</summary>
    internal static Counter<long> Weeks { get; } = Meter.CreateCounter<long>("simulator.weeks", "{week}", "Weeks run, once per replicate.");

    /// <summary>Pitches delivered.</summary>
    internal static Counter<long> Pitches { get; } = Meter.CreateCounter<long>("simulator.pitches", "{pitch}", "Pitches delivered.");

    /// <summary>Replicates completed.</summary>
    internal static Counter<long> Replicates { get; } = Meter.CreateCounter<long>("simulator.replicates", "{replicate}", "Replicates completed.");

    /// <summary>Time of a batch from its first week to its last.</summary>
    internal static Histogram<double> BatchTime { get; } = Meter.CreateHistogram<double>("simulator.batch.duration", "s", "Time of a batch.");
}
