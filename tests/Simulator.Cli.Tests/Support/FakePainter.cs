using System.Globalization;
using System.Text;
using Simulator.Figures.Charts;
using Simulator.Figures.Painting;

namespace Simulator.Cli.Tests.Support;

/// <summary>Writes down what it was asked to draw.</summary>
/// <param name="broken">Whether its library lacks its native part.</param>
/// <param name="chineseFont">The font that it finds for Chinese.</param>
/// <param name="englishFont">The font that it finds for English.</param>
internal sealed class FakePainter(bool broken = false, string? chineseFont = "Sans SC", string? englishFont = "Sans") : IChartPainter
{
    public string? FontFor(CultureInfo language) => language.TwoLetterISOLanguageName == "zh" ? chineseFont : englishFont;

    public byte[] Paint(FileChart figure, ImageFormat format, ImageSize size, CultureInfo language) => broken
        ? throw new PainterException("libSkiaSharp is missing", new DllNotFoundException())
        : Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $"{figure.Name} {format} {size.Width}x{size.Height} {figure.Title.In(language)}"));
}
