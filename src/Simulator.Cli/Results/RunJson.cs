using System.Text.Json;
using System.Text.Json.Serialization;

namespace Simulator.Cli.Results;

/// <summary>run.json as text, without reflection at start-up.</summary>
[JsonSerializable(typeof(RunDocument))]
internal sealed partial class RunJson : JsonSerializerContext
{
    private static readonly RunJson Context = new(JsonFormat.Options());

    public static string Write(RunDocument document) => JsonSerializer.Serialize(document, Context.RunDocument);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">The text is no such document.</exception>
    public static RunDocument Read(string text) =>
        JsonSerializer.Deserialize(text, Context.RunDocument) ?? throw new JsonException("null");
}
