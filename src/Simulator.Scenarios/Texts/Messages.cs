using System.Globalization;
using System.Resources;

namespace Simulator.Scenarios.Texts;

/// <summary>Texts for problems and findings.</summary>
/// <remarks>Messages.resx is English, Messages.zh-Hans.resx Chinese. Thread-safe.</remarks>
internal static class Messages
{
    /// <summary>Ends the name of a hint; what comes before is a problem's code.</summary>
    public const string HintSuffix = "_Hint";

    private static readonly ResourceManager Manager =
        new("Simulator.Scenarios.Texts.Messages", typeof(Messages).Assembly);

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>Whether there is a text of that name.</summary>
    public static bool Has(string name) => Manager.GetString(name, CultureInfo.InvariantCulture) is not null;

    /// <summary>The text of that name with its gaps filled; numbers and dates as in scenario files.</summary>
    public static string Format(CultureInfo language, string name, params object[] args)
    {
        var text = Manager.GetString(name, Culture(language)) ?? name;
        return string.Format(CultureInfo.InvariantCulture, text, args);
    }

    private static CultureInfo Culture(CultureInfo language) =>
        language.TwoLetterISOLanguageName == Chinese.TwoLetterISOLanguageName ? Chinese : CultureInfo.InvariantCulture;
}
