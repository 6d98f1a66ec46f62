using System.Globalization;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Painting;

/// <summary>Turns summaries into image files.</summary>
public interface IFigurePainter
{
    /// <summary>The font that a language is written with.</summary>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The name of a family; null where no font of this machine has the language's characters.</returns>
    /// <exception cref="FigureException">The drawing library does not work on this machine.</exception>
    string? FontFor(CultureInfo language);

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">What it shows.</param>
    /// <param name="format">Format of the image.</param>
    /// <param name="size">Size of the image.</param>
    /// <param name="language">Language of the texts.</param>
    /// <returns>The bytes of the image file.</returns>
    /// <exception cref="FigureException">The drawing library does not work on this machine.</exception>
    byte[] Paint(FigureSummary figure, FigureFormat format, FigureSize size, CultureInfo language);
}
