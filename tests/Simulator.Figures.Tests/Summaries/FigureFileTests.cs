using System.Text.Json;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Tests.Summaries;

public sealed class FigureFileTests
{
    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame()
    {
        var text = FigureFile.Write([.. Figure.All]);

        var read = FigureFile.Read(text);

        read.Select(figure => figure.GetType()).ShouldBe(Figure.All.Select(figure => figure.GetType()));
        FigureFile.Write(read).ShouldBe(text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{\"type\": \"curve\"}]")]
    [InlineData("[{\"type\": \"cake\"}]")]
    public void Read_OfAnotherText_IsRefused(string text) => Should.Throw<JsonException>(() => FigureFile.Read(text));
}
