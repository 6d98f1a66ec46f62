using System.Globalization;
using Simulator.Core.Units;

namespace Simulator.Scenarios.Texts;

/// <summary>Numbers and dates as messages write them, the same in every language.</summary>
internal static class NumberText
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string MonthFormat = "yyyy-MM";

    public static string Count(double count) => count.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Yi(double wan) => Count(wan / Money.WanPerYi) + " 亿元";

    public static string Percent(double share) => share.ToString("0.0%", CultureInfo.InvariantCulture);

    public static string Ratio(double ratio) => ratio.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Month(DateOnly date) => date.ToString(MonthFormat, CultureInfo.InvariantCulture);
}
