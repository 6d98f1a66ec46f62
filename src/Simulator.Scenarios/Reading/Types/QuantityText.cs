using System.Globalization;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>A written quantity, split into its number and its unit.</summary>
/// <param name="Number">The number's text; empty where the text does not begin with one.</param>
/// <param name="Unit">The unit's text; empty for a bare number.</param>
internal readonly record struct QuantityText(string Number, string Unit)
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Splits a text such as <c>42 亿元</c>.</summary>
    public static QuantityText Split(string text)
    {
        var end = NumberLength(text);
        return new QuantityText(text[..end], text[end..].Trim());
    }

    /// <summary>The number times a factor, exact in decimal where it fits; null where it is no finite number.</summary>
    public double? Times(decimal factor)
    {
        if (decimal.TryParse(Number, Style, CultureInfo.InvariantCulture, out var exact) && Math.Abs(exact) < 1e15m)
        {
            return factor == 1 ? Parse() : (double)(exact * factor);
        }

        return Parse() is { } value ? value * (double)factor : null;
    }

    private double? Parse() =>
        double.TryParse(Number, Style, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static int NumberLength(string text)
    {
        var end = 0;
        while (end < text.Length && IsPartOfNumber(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsPartOfNumber(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' or '.' => true,
        '-' or '+' => at == 0 || text[at - 1] is 'e' or 'E',
        'e' or 'E' => at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1])
            && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '-' or '+'),
        _ => false,
    };
}
