namespace Simulator.Grains.Hosts;

/// <summary>Kinds of hosts.</summary>
[GenerateSerializer]
public enum HostKind
{
    Province,
    City,
    Firms,
}
