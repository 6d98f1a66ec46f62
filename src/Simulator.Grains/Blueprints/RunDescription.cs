namespace Simulator.Grains.Blueprints;

/// <summary>What a silo needs to build a run's world itself: the scenario's files as bytes, overrides, strategy; and which build may do so.</summary>
[GenerateSerializer, Immutable]
public sealed record RunDescription(
    [property: Id(0)] string Build, [property: Id(1)] string ScenarioSha256, [property: Id(2)] string[] FileNames,
    [property: Id(3)] byte[][] Files, [property: Id(4)] string[] Overrides, [property: Id(5)] string? Strategy);
