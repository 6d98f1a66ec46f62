using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Simulator.Figures.Reports.Charts;

/// <summary>Charts as JSON that may stand in a script element: &lt;, &gt;, &amp;, quotes and line separators are escaped.</summary>
[JsonSerializable(typeof(ChartPage))]
internal sealed partial class ChartJson : JsonSerializerContext
{
    private static readonly ChartJson Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static string Write(ChartPage page) => JsonSerializer.Serialize(page, Context.ChartPage);
}
