using System.Globalization;
using Simulator.Cli.Doctor;
using Simulator.Cli.Hosting;

namespace Simulator.Cli.Figure;

/// <summary>The language of figures: the user's, where a font on this machine can write it.</summary>
internal static class FigureLanguage
{
    /// <summary>Chinese where it is wanted and a font has its characters; else English, and one line says so.</summary>
    public static CultureInfo Choose(Screen screen)
    {
        if (screen.Phrases.Culture.TwoLetterISOLanguageName != "zh" || CjkFonts.Find().Count > 0)
        {
            return screen.Phrases.Culture;
        }

        screen.Warn(screen.Phrases.FiguresInEnglish);
        return CultureInfo.InvariantCulture;
    }
}
