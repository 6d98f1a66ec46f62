namespace Simulator.Engine.Hosting;

/// <summary>How a run is carried out; none of it changes a result.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RunOptions
{
    /// <summary>The run's seed.</summary>
    public required uint Seed { get; init; }

    /// <summary>Number of the first replicate.</summary>
    public int FirstReplicate { get; init; }

    /// <summary>Number of replicates.</summary>
    public required int Replicates { get; init; }

    /// <summary>Replicates that run together.</summary>
    public int BatchSize { get; init; } = 1;

    /// <summary>Batches that run at the same time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
