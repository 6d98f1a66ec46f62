namespace Simulator.Scenarios.Yaml;

/// <summary>One entry of a mapping.</summary>
/// <param name="Mark">Where its key is written.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The node under it.</param>
internal readonly record struct YamlEntry(Mark Mark, string Key, YamlNode Value);
