namespace Simulator.Cli.Engines;

/// <summary>The cluster cannot do what was asked: its message is one line for the user.</summary>
internal sealed class ClusterTroubleException(string message) : Exception(message);
