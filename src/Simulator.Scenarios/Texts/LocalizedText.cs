using System.Globalization;

namespace Simulator.Scenarios.Texts;

/// <summary>A text in the two languages of the product.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="En">English.</param>
/// <param name="Zh">Simplified Chinese.</param>
public sealed record LocalizedText(string En, string Zh)
{
    /// <summary>No text.</summary>
    public static LocalizedText Empty { get; } = new("", "");

    /// <summary>The text in the language of a culture; English for all but Chinese.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "zh" ? Zh : En;
    }
}
