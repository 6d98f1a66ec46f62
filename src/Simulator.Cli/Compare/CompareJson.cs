using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Cli.Results;

namespace Simulator.Cli.Compare;

/// <summary>comparison.json as text, without reflection at start-up.</summary>
[JsonSerializable(typeof(CompareDocument))]
internal sealed partial class CompareJson : JsonSerializerContext
{
    private static readonly CompareJson Context = new(JsonFormat.Options());

    public static string Write(CompareDocument document) => JsonSerializer.Serialize(document, Context.CompareDocument);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">The text is no such document.</exception>
    public static CompareDocument Read(string text) =>
        JsonSerializer.Deserialize(text, Context.CompareDocument) ?? throw new JsonException("null");
}
