using System.Text.Encodings.Web;
using System.Text.Json;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>How every JSON document is written and read.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class JsonFormat
{
    /// <summary>Decimals of a value; an amount in 亿元 has four for its 万元, a mean some more.</summary>
    private const int Decimals = 6;

    private const int DecimalsOfSeconds = 3;

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

    internal static double Rounded(double value) => Math.Round(value, Decimals);

    internal static double? Rounded(double? value) => value is { } known ? Rounded(known) : null;

    internal static Band Rounded(Band band) => Quantiles.Map(band, Rounded);

    internal static double Seconds(TimeSpan elapsed) => Math.Round(elapsed.TotalSeconds, DecimalsOfSeconds);
}
