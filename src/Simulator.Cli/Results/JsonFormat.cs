using System.Text.Encodings.Web;
using System.Text.Json;

namespace Simulator.Cli.Results;

/// <summary>How every JSON document of the command is written and read.</summary>
internal static class JsonFormat
{
    /// <summary>New options: a context takes them for itself.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        NewLine = "\n",
    };
}
