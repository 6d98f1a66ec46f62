using System.Globalization;
using System.Resources;
using Simulator.Scenarios.Texts;

namespace Simulator.Figures.Texts;

/// <summary>Every text in a figure: FigureText.resx is English, FigureText.zh-Hans.resx Chinese.</summary>
/// <remarks>English texts do without Chinese characters, so that they can be drawn where no font has them. Thread-safe.</remarks>
internal static class FigureTexts
{
    /// <summary>The language beside English.</summary>
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>The resources.</summary>
    public static ResourceManager Manager { get; } = new("Simulator.Figures.Texts.FigureText", typeof(FigureTexts).Assembly);

    /// <summary>A text in the language of a culture.</summary>
    public static string In(CultureInfo culture, string key) =>
        Manager.GetString(key, culture.TwoLetterISOLanguageName == "zh" ? Chinese : CultureInfo.InvariantCulture)
        ?? throw new MissingManifestResourceException(key);

    /// <summary>A text in both languages; gaps are filled with values, localized ones in their own language.</summary>
    public static LocalizedText Both(string key, params object[] values) =>
        new(Fill(CultureInfo.InvariantCulture, key, values), Fill(Chinese, key, values));

    private static string Fill(CultureInfo culture, string key, object[] values) => string.Format(
        CultureInfo.InvariantCulture, In(culture, key), [.. values.Select(value => value is LocalizedText text ? text.In(culture) : value)]);
}
