using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>A value that is checked elsewhere, such as what a variant sets.</summary>
internal sealed class RawType : KeyType
{
    public override object? Read(YamlNode node, string path, ReadContext context) => node;

    public override string Describe() => "any value that the key takes";

    public override JsonObject Schema(SchemaDefinitions definitions) => [];
}
