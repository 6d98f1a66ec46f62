using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Records.Reading;

namespace Simulator.Scenarios.Tests.Schemas;

/// <summary>JSON schemas of the file formats, for editors; made from the tables that the validator reads.</summary>
/// <remarks>The committed files under <c>schemas/</c> are compared with these texts in a test. Pure and thread-safe.</remarks>
internal static class EditorSchema
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Schema of <c>scenario.yaml</c>, as JSON text.</summary>
    public static string Scenario() => Text(ScenarioKeys.Table);

    /// <summary>Schema of <c>record.yaml</c>, as JSON text.</summary>
    public static string Record() => Text(RecordKeys.Table);

    private static string Text(KeyTable root)
    {
        var definitions = new SchemaDefinitions();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = root.Name };
        foreach (var (name, value) in definitions.Describe(root).ToList())
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = definitions.ToJson();
        return schema.ToJsonString(Options) + "\n";
    }
}
