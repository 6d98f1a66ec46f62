using System.Text.Json.Nodes;
using Simulator.Analysis.Runs;

namespace Simulator.Figures.ECharts;

/// <summary>Values as scripts read them.</summary>
internal static class Json
{
    /// <summary>Decimals: an amount in 亿元 to the 万元.</summary>
    private const int Decimals = 4;

    public static double Rounded(double value) => Math.Round(value, Decimals);

    /// <summary>A number; null where there is none.</summary>
    public static JsonNode? Finite(double value) => double.IsFinite(value) ? Rounded(value) : null;

    public static JsonArray Numbers(IEnumerable<double> values) => Array(values, value => Rounded(value));

    /// <summary>The five quantiles under their names.</summary>
    public static JsonObject Quantiles(IEnumerable<JsonNode> values) =>
        new(Analysis.Runs.Quantiles.Names.Zip(values, (name, value) => KeyValuePair.Create(name, (JsonNode?)value)));

    /// <summary>Days as ISO 8601.</summary>
    public static JsonArray Days(IEnumerable<DateOnly> dates) => Array(dates, date => Dates.Text(date));

    public static JsonArray Texts(IEnumerable<string?> texts) => Array(texts, text => text);

    public static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonNode?> write) => [.. values.Select(write)];
}
