using System.Globalization;
using ScottPlot;
using SkiaSharp;

namespace Simulator.Figures.Plots;

/// <summary>Font families of this machine, as the drawing library sees them.</summary>
internal static class FontFamilies
{
    private const string Chinese = "zh";
    private const string ChineseSample = "签约落地";
    private const string EnglishSample = "Aa0";
    private static readonly Lazy<string?> ForChinese = new(() => Find(ChineseSample, OfTheSystem(ChineseSample)));
    private static readonly Lazy<string?> ForEnglish = new(() => Find(EnglishSample, Fonts.Default));

    /// <summary>A family that has the language's characters, or null.</summary>
    public static string? For(CultureInfo language) =>
        (language.TwoLetterISOLanguageName == Chinese ? ForChinese : ForEnglish).Value;

    /// <summary>The system's own choice; not every system makes one.</summary>
    private static string? OfTheSystem(string sample)
    {
        using var chosen = SKFontManager.Default.MatchCharacter(null, ["zh-Hans"], sample[0]);
        return chosen?.FamilyName;
    }

    /// <summary>The first choice if it has the sample; else the family whose name promises simplified sans-serif characters most.</summary>
    private static string? Find(string sample, string? first) => first is not null && Has(first, sample)
        ? first
        : SKFontManager.Default.FontFamilies
            .Where(family => Has(family, sample))
            .OrderByDescending(family => family.EndsWith(" SC", StringComparison.Ordinal))
            .ThenByDescending(family => family.Contains("Sans", StringComparison.Ordinal))
            .ThenBy(family => family.Contains("Mono", StringComparison.Ordinal))
            .ThenBy(family => family, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool Has(string family, string sample)
    {
        using var typeface = SKFontManager.Default.MatchFamily(family);
        return typeface is not null && typeface.ContainsGlyphs(sample);
    }
}
