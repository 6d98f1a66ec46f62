using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>One type for a list and another one for a mapping.</summary>
/// <param name="list">What a list is read as.</param>
/// <param name="map">What a mapping is read as.</param>
internal sealed class ChoiceType(KeyType list, KeyType map) : KeyType
{
    public override object? Read(YamlNode node, string path, ReadContext context) => node switch
    {
        YamlList => list.Read(node, path, context),
        YamlMap => map.Read(node, path, context),
        _ => context.WrongKind(node, path, Describe()),
    };

    public override string Describe() => $"{list.Describe()} | {map.Describe()}";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(list.Schema(definitions), map.Schema(definitions)) };

    public override IEnumerable<KeyTable> Tables() => [.. list.Tables(), .. map.Tables()];
}
