using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Simulator.Figures.Charts;

/// <summary>Charts as a file beside their images, from which they can be drawn again, here or elsewhere.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ChartFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "figures.json";

    private static readonly ChartFileJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        NewLine = "\n",
    });

    /// <summary>The text of the file.</summary>
    /// <param name="charts">Charts in order.</param>
    public static string Write(ImmutableArray<FileChart> charts) => JsonSerializer.Serialize(charts, Json.ImmutableArrayFileChart);

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="JsonException">The text is no such file.</exception>
    public static ImmutableArray<FileChart> Read(string text) => JsonSerializer.Deserialize(text, Json.ImmutableArrayFileChart);
}

[JsonSerializable(typeof(ImmutableArray<FileChart>))]
internal sealed partial class ChartFileJson : JsonSerializerContext;
