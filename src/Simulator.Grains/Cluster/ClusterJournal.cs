namespace Simulator.Grains.Cluster;

/// <summary>Where a silo's grains say what happened.</summary>
/// <remarks>Thread-safe if what it is made from is.</remarks>
/// <param name="say">Told every event, from any thread; null where nobody listens.</param>
public sealed class ClusterJournal(Action<ClusterEvent>? say)
{
    /// <summary>Says what happened.</summary>
    public void Write(ClusterEvent what) => say?.Invoke(what);
}
