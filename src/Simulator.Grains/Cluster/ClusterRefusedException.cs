namespace Simulator.Grains.Cluster;

/// <summary>The cluster cannot carry out a run: it has no silo, or runs another build.</summary>
public sealed class ClusterRefusedException(string message) : Exception(message);
