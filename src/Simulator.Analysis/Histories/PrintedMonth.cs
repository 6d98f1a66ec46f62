using System.Globalization;
using System.Text.RegularExpressions;

namespace Simulator.Analysis.Histories;

/// <summary>Months as files print them: <c>2009</c>, <c>2009-10</c>, <c>2009-10-12</c>; counted from the year 0.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static partial class PrintedMonth
{
    /// <summary>Months in a year.</summary>
    public const int PerYear = 12;

    /// <summary>Whether a text is a date in one of the three forms.</summary>
    public static bool IsDate(string text) => Of(text, endOfYear: false) is not null;

    /// <summary>The month of a date; null where it is none.</summary>
    /// <param name="text">The date.</param>
    /// <param name="endOfYear">Whether a year alone means its last month.</param>
    public static int? Of(string text, bool endOfYear)
    {
        var match = Date().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["month"] is { Success: true } printed
            ? int.Parse(printed.Value, CultureInfo.InvariantCulture)
            : endOfYear ? PerYear : 1;
        return month is >= 1 and <= PerYear ? (year * PerYear) + month - 1 : null;
    }

    /// <summary>The first month named anywhere in a text, such as the date in a source's title.</summary>
    public static int? In(string text) => Inside().Match(text) is { Success: true } match ? Of(match.Value, endOfYear: false) : null;

    [GeneratedRegex(@"^(?<year>(19|20)\d\d)([-/.](?<month>\d{1,2})([-/.]\d{1,2})?)?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"(19|20)\d\d-(0[1-9]|1[0-2])")]
    private static partial Regex Inside();
}
