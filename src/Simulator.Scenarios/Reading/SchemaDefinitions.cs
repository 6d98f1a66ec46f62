using System.Text.Json.Nodes;

namespace Simulator.Scenarios.Reading;

/// <summary>The definitions that a JSON schema refers to, one per key table.</summary>
/// <remarks>Not thread-safe: one per schema.</remarks>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> _tables = new(StringComparer.Ordinal);

    /// <summary>A reference to a table's definition, which is made on the first occasion.</summary>
    public JsonObject Refer(KeyTable table)
    {
        if (_tables.TryAdd(table.Name, []))
        {
            _tables[table.Name] = Describe(table);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{table.Name}" };
    }

    /// <summary>All definitions, by name.</summary>
    public JsonObject ToJson() => new(_tables.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    /// <summary>The schema of a table.</summary>
    public JsonObject Describe(KeyTable table)
    {
        var properties = new JsonObject();
        foreach (var key in table.Keys)
        {
            properties[key.Name] = Describe(key);
        }

        var schema = new JsonObject { ["description"] = table.Doc, ["type"] = "object", ["additionalProperties"] = false };
        var required = table.Keys.Where(key => key.Required).Select(key => (JsonNode)key.Name).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        schema["properties"] = properties;
        return schema;
    }

    private JsonObject Describe(Key key)
    {
        var doc = key.DefaultText.Length == 0 ? key.Doc : $"{key.Doc} Default: {key.DefaultText}.";
        var schema = key.Type.Schema(this);
        return schema.ContainsKey("$ref")
            ? new JsonObject { ["description"] = doc, ["allOf"] = new JsonArray(schema) }
            : Prepend(schema, doc);
    }

    private static JsonObject Prepend(JsonObject schema, string doc)
    {
        schema.Insert(0, "description", doc);
        return schema;
    }
}
