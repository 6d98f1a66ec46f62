using System.Globalization;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Painting;

/// <summary>Draws charts as images.</summary>
public interface IChartPainter
{
    /// <summary>The font that a language is written with.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The name of a family; null where no font of this machine has the language's characters.</returns>
    /// <exception cref="PainterException">The drawing library does not work on this machine.</exception>
    string? FontFor(CultureInfo language);

    /// <summary>Draws a chart.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="format">Format of the image.</param>
    /// <param name="size">Size of the image.</param>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The bytes of the image file.</returns>
    /// <exception cref="PainterException">The drawing library does not work on this machine.</exception>
    byte[] Paint(FileChart chart, ImageFormat format, ImageSize size, CultureInfo language);
}
