using System.Collections.Immutable;
using Simulator.Scenarios.Yaml;

namespace Simulator.Scenarios.Overrides;

/// <summary>A value that replaces, or adds, one node of a document.</summary>
/// <param name="Mark">Where it was given.</param>
/// <param name="Steps">Keys from the root; ids or numbers in lists.</param>
/// <param name="Value">The node to put there.</param>
internal sealed record Override(Mark Mark, ImmutableArray<string> Steps, YamlNode Value)
{
    /// <summary>Its path as written.</summary>
    public string Path => string.Join('.', Steps);
}
