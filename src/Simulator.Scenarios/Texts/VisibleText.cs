using System.Globalization;
using System.Text;

namespace Simulator.Scenarios.Texts;

/// <summary>Which characters texts may hold: none that an editor does not show.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class VisibleText
{
    /// <summary>Longest text that a message repeats, characters.</summary>
    private const int LongestShown = 300;

    private const string Nothing = "\"\"";
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int LastTwoOfPlane = 0xFFFE;

    /// <summary>Whether a character is a control, a mark without a shape, or no character; tabs and line ends are not.</summary>
    public static bool IsHidden(Rune rune) => rune.Value is not ('\t' or '\n' or '\r' or NonJoiner or Joiner)
        && ((rune.Value & LastTwoOfPlane) == LastTwoOfPlane || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Whether a text is made of whole characters that can be seen; tabs and line ends are allowed.</summary>
    public static bool IsVisible(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || IsHidden(rune))
            {
                return false;
            }

            at += rune.Utf16SequenceLength;
        }

        return true;
    }

    /// <summary>The first character of a name or note that cannot be seen, tabs among them; null where there is none.</summary>
    public static int? FirstHidden(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\r' || IsHidden(rune))
            {
                return rune.Value;
            }
        }

        return null;
    }

    /// <summary>The name of a character, such as <c>U+200B</c>.</summary>
    public static string Name(int rune) => "U+" + rune.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>A text on one line for a message: cut where it is long, with names for what cannot be seen.</summary>
    public static string OneLine(string text)
    {
        if (text.Length == 0)
        {
            return Nothing;
        }

        var isLong = text.Length > LongestShown;
        var shown = isLong ? text.AsSpan(0, LongestShown) : text;
        if (!isLong && IsVisible(text) && text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0)
        {
            return text;
        }

        var line = new StringBuilder(shown.Length + 1);
        foreach (var rune in shown.EnumerateRunes())
        {
            _ = rune.Value is '\t' or '\n' or '\r' || IsHidden(rune)
                ? line.Append('<').Append(Name(rune.Value)).Append('>')
                : line.Append(rune.ToString());
        }

        return isLong ? line.Append('…').ToString() : line.ToString();
    }
}
