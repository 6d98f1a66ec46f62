namespace Simulator.Scenarios.Yaml;

/// <summary>A node of a YAML document.</summary>
/// <param name="Mark">Where it begins.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract record YamlNode(Mark Mark);
