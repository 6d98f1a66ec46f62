using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Simulator.Figures.Summaries;

/// <summary>Summaries as a file beside the figures, from which they can be drawn again, here or elsewhere.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonSerializable(typeof(ImmutableArray<FigureSummary>))]
public sealed partial class FigureFile : JsonSerializerContext
{
    /// <summary>Name of the file.</summary>
    public const string Name = "figures.json";

    private static readonly FigureFile Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        NewLine = "\n",
    });

    /// <summary>The text of the file.</summary>
    /// <param name="figures">Summaries in order.</param>
    public static string Write(ImmutableArray<FigureSummary> figures) => JsonSerializer.Serialize(figures, Context.ImmutableArrayFigureSummary);

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="JsonException">The text is no such file.</exception>
    public static ImmutableArray<FigureSummary> Read(string text) => JsonSerializer.Deserialize(text, Context.ImmutableArrayFigureSummary);
}
