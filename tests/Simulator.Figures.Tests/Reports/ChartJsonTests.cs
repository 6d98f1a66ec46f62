using Simulator.Figures.Reports.Charts;

namespace Simulator.Figures.Tests.Reports;

public sealed class ChartJsonTests
{
    [Theory]
    [InlineData("</script>", "\\u003C/script\\u003E")]
    [InlineData("<!--", "\\u003C!--")]
    [InlineData("a & b", "a \\u0026 b")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("忻州", "忻州")]
    public void Text_InAScriptElement_CannotEndIt(string text, string written)
    {
        var page = new ChartPage("en", new Dictionary<string, string> { ["word"] = text }, []);

        ChartJson.Write(page).ShouldContain($"\"word\":\"{written}\"");
    }
}
