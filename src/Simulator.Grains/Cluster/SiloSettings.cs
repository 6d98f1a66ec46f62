using System.Net;

namespace Simulator.Grains.Cluster;

/// <summary>How a silo of a cluster is run.</summary>
public sealed record SiloSettings
{
    /// <summary>Address that other silos and clients reach.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port for silos; 0 for a free one.</summary>
    public int SiloPort { get; init; }

    /// <summary>Port for clients; 0 for a free one.</summary>
    public int GatewayPort { get; init; }

    /// <summary>Batches that it runs at the same time.</summary>
    public int Batches { get; init; } = Environment.ProcessorCount;

    /// <summary>A batch that its client has not asked for in this time is stopped: longer than a call may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Told what happens, from any thread.</summary>
    public Action<ClusterEvent>? Say { get; init; }
}
