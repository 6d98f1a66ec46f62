namespace Simulator.Scenarios.Yaml;

/// <summary>A node that was refused and reported: nothing more is said about it.</summary>
/// <param name="Mark">Where it begins.</param>
internal sealed record YamlRefused(Mark Mark) : YamlNode(Mark);
