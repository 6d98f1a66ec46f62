using Spectre.Console;

namespace Simulator.Cli.Watch;

/// <summary>Text in a given number of cells of a terminal, of which a Chinese character takes two.</summary>
internal static class CellText
{
    private const string Ellipsis = "…";

    /// <summary>Cut where it is longer, filled with blanks on the right where it is shorter.</summary>
    public static string Left(string text, int cells) => Cut(text, cells) is var cut ? cut + Blanks(cells - cut.GetCellWidth()) : text;

    /// <summary>Cut where it is longer, filled with blanks on the left where it is shorter.</summary>
    public static string Right(string text, int cells) => Cut(text, cells) is var cut ? Blanks(cells - cut.GetCellWidth()) + cut : text;

    /// <summary>Cut where it is longer: a name after its comma first.</summary>
    public static string Cut(string text, int cells)
    {
        if (text.GetCellWidth() <= cells)
        {
            return text;
        }

        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && text[..comma].GetCellWidth() <= cells ? text[..comma] : Ellipsised(text, cells);
    }

    private static string Ellipsised(string text, int cells)
    {
        var kept = "";
        foreach (var rune in text.EnumerateRunes())
        {
            if ((kept + rune).GetCellWidth() > cells - 1)
            {
                break;
            }

            kept += rune.ToString();
        }

        return kept.TrimEnd() + Ellipsis;
    }

    private static string Blanks(int count) => new(' ', Math.Max(0, count));
}
