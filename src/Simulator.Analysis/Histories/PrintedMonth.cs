using System.Globalization;
using System.Text.RegularExpressions;

namespace Simulator.Analysis.Histories;

/// <summary>Months as files print them: <c>2009</c>, <c>2009-10</c>, <c>2009-10-12</c>; counted from the year 0.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static partial class PrintedMonth
{
    /// <summary>Months in a year.</summary>
    public const int PerYear = 12;

    private const double LeastElapsed = 0.5;
    private const double ElapsedWithoutDate = 12;
    private const double LeastWithinCampaign = 6;

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

    /// <summary>Months from the middle of a campaign to a count, where the file does not print them: to the publication; half the campaign,
    /// at least 6, where that is not known; 12 where nothing is.</summary>
    /// <remarks>docs/model/forecasts.md.</remarks>
    /// <param name="first">First month of the campaign.</param>
    /// <param name="last">Its last month.</param>
    /// <param name="reported">Month of the publication.</param>
    public static double ElapsedFrom(int? first, int? last, int? reported) => (first, last, reported) switch
    {
        (int from, int to, int at) => Math.Max(LeastElapsed, at - ((from + to) / 2.0)),
        (int from, int to, null) => Math.Max(LeastWithinCampaign, (to - from) / 2.0),
        _ => ElapsedWithoutDate,
    };

    [GeneratedRegex(@"^(?<year>(19|20)\d\d)([-/.](?<month>\d{1,2})([-/.]\d{1,2})?)?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"(19|20)\d\d-(0[1-9]|1[0-2])")]
    private static partial Regex Inside();
}
