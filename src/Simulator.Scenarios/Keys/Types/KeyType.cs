using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>What may stand under a key.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class KeyType
{
    /// <summary>The value of a node, or null after a problem was added.</summary>
    public abstract object? Read(YamlNode node, string path, ReadContext context);

    /// <summary>What is expected, for messages and the reference; the same in every language.</summary>
    public abstract string Describe();

    /// <summary>The JSON schema of the values that are accepted.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Kinds of ids that are declared directly here, as an item of a list or a key of a dictionary.</summary>
    public virtual IEnumerable<IdKind> Declares() => [];

    /// <summary>The tables of the mappings that may stand here, for the reference.</summary>
    public virtual IEnumerable<KeyTable> Tables() => [];
}
