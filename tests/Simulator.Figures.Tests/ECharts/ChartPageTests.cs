using System.Text.Json;
using Simulator.Figures.Charts;
using Simulator.Figures.ECharts;
using Simulator.Figures.Tests.Support;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Tests.ECharts;

public sealed class ChartPageTests
{
    private static readonly ReportText Text = new(ReportPages.Culture(ReportPages.English));

    [Theory]
    [InlineData("</script>", "\\u003C/script\\u003E")]
    [InlineData("<!--", "\\u003C!--")]
    [InlineData("a & b", "a \\u0026 b")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("忻州", "忻州")]
    public void Text_InAScriptElement_CannotEndIt(string text, string written) =>
        new ChartPage("en", new Dictionary<string, string> { ["word"] = text }).Write().ShouldContain($"\"word\":\"{written}\"");

    [Fact]
    public void Curve_OfARun_HasItsQuantilesRoundedAndThePublishedPoint()
    {
        var run = FinishedRuns.Xinzhou;
        var chart = CurveChart.Signup(run);

        var data = DataOf(chart);

        data.GetProperty("kind").GetString().ShouldBe("curve");
        data.GetProperty("id").GetString().ShouldBe("an-id");
        Numbers(data.GetProperty("band").GetProperty("p95")).ShouldBe(chart.Band.P95.Select(value => Math.Round(value, 4)));
        data.GetProperty("points")[0].GetRawText().ShouldBe("""{"date":"2017-11-30","value":208,"text":"208"}""");
    }

    [Fact]
    public void Difference_ThatWasReadFromAFile_IsRefused() => Should.Throw<ArgumentException>(() => DataOf(SampleCharts.Difference));

    [Fact]
    public void Chart_WithoutAModule_IsRefused() => Should.Throw<NotSupportedException>(() => DataOf(SampleCharts.Map));

    [Fact]
    public void Ratios_OfBands_AreOverWhatTheyAreHeldAgainst()
    {
        var band = new Engine.Results.Band(Mean: 5, Sd: 1, P05: 2, P25: 4, P50: 5, P75: 6, P95: 8);

        var data = DataOf(new RatioChart { Reference = 1, Rows = [new RatioRow("a", band, Over: 4)] });

        data.GetProperty("rows")[0].GetProperty("centre").GetDouble().ShouldBe(1.25);
        data.GetProperty("isShare").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Interval_ThatIsNotFinite_IsNull()
    {
        var series = new IntervalSeries("a", [(0.5, double.NaN, double.NaN)], Reference: 0);

        var data = DataOf(new IntervalChart { Rows = ["a"], Series = [series], Min = -1 }).GetProperty("series")[0];

        data.GetProperty("values")[0].GetDouble().ShouldBe(0.5);
        data.GetProperty("low")[0].ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static JsonElement DataOf(Chart chart)
    {
        var page = new ChartPage("en", new Dictionary<string, string>());
        page.Add(chart, new ChartLabel("an-id", "a description", "an axis"), Text);
        return JsonDocument.Parse(page.Write()).RootElement.GetProperty("charts")[0];
    }

    private static IEnumerable<double> Numbers(JsonElement array) => array.EnumerateArray().Select(value => value.GetDouble());
}
