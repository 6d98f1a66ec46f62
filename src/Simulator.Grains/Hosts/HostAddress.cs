namespace Simulator.Grains.Hosts;

/// <summary>A host within its batch: its kind, and its position in the world (for firms, of the block).</summary>
[GenerateSerializer, Immutable]
public readonly record struct HostAddress([property: Id(0)] HostKind Kind, [property: Id(1)] int Position);
