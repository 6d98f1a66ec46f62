using System.Text.Json;
using Simulator.Figures.Charts;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Charts;

public sealed class ChartFileTests
{
    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame()
    {
        var text = ChartFile.Write([.. SampleCharts.All]);

        var read = ChartFile.Read(text);

        read.Select(chart => chart.GetType()).ShouldBe(SampleCharts.All.Select(chart => chart.GetType()));
        ChartFile.Write(read).ShouldBe(text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{\"type\": \"curve\"}]")]
    [InlineData("[{\"type\": \"cake\"}]")]
    public void Read_OfAnotherText_IsRefused(string text) => Should.Throw<JsonException>(() => ChartFile.Read(text));
}
