namespace Simulator.Grains.Hosts;

/// <summary>A host was asked for something and holds nothing: its batch has to run again.</summary>
[GenerateSerializer]
public sealed class HostLostException(string message) : Exception(message);
