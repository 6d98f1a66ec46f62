using System.Globalization;
using Simulator.Cli.Hosting;
using Simulator.Figures.Painting;

namespace Simulator.Cli.Figure;

/// <summary>The language of figures: the user's, where a font on this machine can write it.</summary>
internal static class FigureLanguage
{
    /// <summary>The user's language where the painter finds a font with its characters; else English, and one line says so.</summary>
    /// <exception cref="PainterException">The drawing library does not work on this machine, or no font has letters.</exception>
    public static CultureInfo Choose(Screen screen)
    {
        if (screen.Painter.FontFor(screen.Texts.Culture) is not null)
        {
            return screen.Texts.Culture;
        }

        if (screen.Painter.FontFor(CultureInfo.InvariantCulture) is null)
        {
            throw new PainterException(screen.Texts.NoFont);
        }

        screen.Warn(screen.Texts.FiguresInEnglish);
        return CultureInfo.InvariantCulture;
    }
}
