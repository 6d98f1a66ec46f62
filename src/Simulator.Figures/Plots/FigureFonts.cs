using System.Globalization;
using ScottPlot;
using SkiaSharp;

namespace Simulator.Figures.Plots;

/// <summary>Font families of this machine, as the drawing library sees them.</summary>
internal static class FigureFonts
{
    private const string Chinese = "zh";
    private const string Sample = "签约落地";
    private static readonly Lazy<string?> ForChinese = new(FindChinese);

    /// <summary>A family that has the language's characters, or null.</summary>
    public static string? For(CultureInfo language) => language.TwoLetterISOLanguageName == Chinese ? ForChinese.Value : Fonts.Default;

    /// <summary>The system's own choice where it makes one; else the family whose name promises simplified sans-serif characters most.</summary>
    private static string? FindChinese()
    {
        using var chosen = SKFontManager.Default.MatchCharacter(null, ["zh-Hans"], Sample[0]);
        return chosen is not null
            ? chosen.FamilyName
            : SKFontManager.Default.FontFamilies
                .Where(HasSample)
                .OrderByDescending(family => family.EndsWith(" SC", StringComparison.Ordinal))
                .ThenByDescending(family => family.Contains("Sans", StringComparison.Ordinal))
                .ThenBy(family => family.Contains("Mono", StringComparison.Ordinal))
                .ThenBy(family => family, StringComparer.Ordinal)
                .FirstOrDefault();
    }

    private static bool HasSample(string family)
    {
        using var typeface = SKFontManager.Default.MatchFamily(family);
        return typeface is not null && typeface.ContainsGlyphs(Sample);
    }
}
