using System.Globalization;
using System.Text;
using Simulator.Figures.Painting;
using Simulator.Figures.Plots;
using Simulator.Figures.Tests.Support;

namespace Simulator.Figures.Tests.Plots;

/// <summary>Charts as image files.</summary>
public sealed class PaintTests
{
    private const string Paper = "ffffff";
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private readonly ScottPlotPainter _painter = new();

    public static TheoryData<string> Names => [.. SampleCharts.All.Select(figure => figure.Name)];

    [FontTheory]
    [MemberData(nameof(Names))]
    public void Paint_AsPixels_HasTheSizeAndIsNotBlank(string name)
    {
        var figure = SampleCharts.All.Single(figure => figure.Name == name);

        var picture = PngPixels.Read(_painter.Paint(figure, ImageFormat.Png, ImageSize.Page, CultureInfo.InvariantCulture));

        (picture.Width, picture.Height).ShouldBe((ImageSize.Page.Width, ImageSize.Page.Height));
        picture.Count(Paper).ShouldBeInRange(1, (picture.Width * picture.Height * 99) / 100);
    }

    [FontTheory]
    [MemberData(nameof(Names))]
    public void Paint_AsVectors_WritesItsTitle(string name)
    {
        var figure = SampleCharts.All.Single(figure => figure.Name == name);

        var picture = Encoding.UTF8.GetString(_painter.Paint(figure, ImageFormat.Svg, ImageSize.Slide, CultureInfo.InvariantCulture));

        picture.ShouldContain("width=\"1920\" height=\"1080\"");
        picture.ShouldContain(figure.Title.En);
    }

    [ChineseFontFact]
    public void Paint_InChinese_WritesTheTitleInAFontThatHasItsCharacters()
    {
        var font = _painter.FontFor(Chinese);

        var picture = Encoding.UTF8.GetString(_painter.Paint(SampleCharts.Curve, ImageFormat.Svg, ImageSize.Page, Chinese));

        using var typeface = SkiaSharp.SKFontManager.Default.MatchFamily(font.ShouldNotBeNull());
        typeface.ContainsGlyphs(SampleCharts.Curve.Title.Zh).ShouldBeTrue();
        picture.ShouldContain($"font-family=\"{font}\"");
        picture.ShouldContain(SampleCharts.Curve.Title.Zh);
    }
}
