namespace Simulator.Grains.Cluster;

/// <summary>What can happen to a cluster, or to a run on it.</summary>
public enum ClusterEventKind
{
    /// <summary>A silo has joined.</summary>
    SiloJoined,

    /// <summary>A silo has left of itself.</summary>
    SiloLeft,

    /// <summary>A silo was given up by the others.</summary>
    SiloLost,

    /// <summary>The database of the membership does not answer; what runs goes on.</summary>
    DatabaseLost,

    /// <summary>The database answers again.</summary>
    DatabaseBack,

    /// <summary>Replicates were lost with a silo and run again from their first week.</summary>
    BatchLost,

    /// <summary>Nobody has asked for replicates any more: they were stopped.</summary>
    BatchAbandoned,
}
