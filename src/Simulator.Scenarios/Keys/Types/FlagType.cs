using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagType : KeyType
{
    public override object? Read(YamlNode node, string path, ReadContext context) => (node as YamlScalar)?.Text switch
    {
        "true" => true,
        "false" => false,
        _ => context.WrongKind(node, path, Describe()),
    };

    public override string Describe() => "true | false";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
