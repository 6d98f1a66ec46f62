using System.Collections.Immutable;
using System.Globalization;
using Simulator.Core.Units;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>A kind of quantity, with the units in which it may be written.</summary>
/// <param name="Canonical">Unit of the values that are read, as shown in messages.</param>
/// <param name="Units">Units that are accepted; the first one is suggested.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record Dimension(string Canonical, ImmutableArray<Unit> Units)
{
    private static readonly string[] YearSuffixes = ["/yr", "/年"];

    /// <summary>Whether <c>/yr</c> or <c>/年</c> may follow the unit; it changes nothing.</summary>
    public bool PerYear { get; init; }

    /// <summary>Whether a bare number is accepted.</summary>
    public bool AllowsBare => Units.Any(unit => unit.Symbol.Length == 0);

    /// <summary>The units that can be written.</summary>
    public IEnumerable<string> Symbols => Units.Where(unit => unit.Symbol.Length > 0).Select(unit => unit.Symbol);

    /// <summary>A regular expression for what can be written after a number.</summary>
    public string Pattern => $"({string.Join('|', Symbols)}){(PerYear ? $"({string.Join('|', YearSuffixes)})?" : "")}";

    /// <summary>The unit with a symbol, or null.</summary>
    public Unit? Find(string symbol)
    {
        var suffix = PerYear ? YearSuffixes.FirstOrDefault(year => symbol.EndsWith(year, StringComparison.Ordinal)) ?? "" : "";
        foreach (var unit in Units)
        {
            if (string.Equals(unit.Symbol + suffix, symbol, StringComparison.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The same quantity, with bare numbers accepted as well.</summary>
    public Dimension OrBare() => this with { Units = Units.Insert(0, new Unit("", 1)) };
}

/// <summary>A unit in which a quantity may be written.</summary>
/// <param name="Symbol">As written after the number; empty for a bare number.</param>
/// <param name="Factor">What one of it makes in the dimension's canonical unit.</param>
/// <param name="Foreign">Whether the scenario's exchange rate multiplies <paramref name="Factor"/>.</param>
internal readonly record struct Unit(string Symbol, decimal Factor, bool Foreign = false);

/// <summary>The dimensions that occur in scenarios.</summary>
/// <remarks>Canonical units are those of Core. Immutable and thread-safe.</remarks>
internal static class Dimensions
{
    private const decimal WanPerYi = Money.WanPerYi;
    private const decimal DaysPerWeek = 7;

    /// <summary>Money, 万元.</summary>
    public static Dimension MoneyWan { get; } = new("万元", MoneyUnits(perWan: 1));

    /// <summary>Money per year, 万元/yr.</summary>
    public static Dimension MoneyWanPerYear { get; } = new("万元/yr", MoneyUnits(perWan: 1)) { PerYear = true };

    /// <summary>Money, 亿元, for parameters that are stated in it.</summary>
    public static Dimension MoneyYi { get; } = new("亿元", MoneyUnits(perWan: 1 / WanPerYi));

    /// <summary>Land, 亩.</summary>
    public static Dimension Land { get; } = new("亩", [new("亩", 1), new("mu", 1)]);

    /// <summary>Time, weeks.</summary>
    public static Dimension Weeks { get; } = new(
        "wk", [new("wk", 1), new("周", 1), new("week", 1), new("weeks", 1), new("days", 1 / DaysPerWeek), new("天", 1 / DaysPerWeek)]);

    /// <summary>Time, days.</summary>
    public static Dimension Days { get; } = new(
        "days", [new("days", 1), new("day", 1), new("天", 1), new("wk", DaysPerWeek), new("周", DaysPerWeek)]);

    /// <summary>A share: a plain number or a percentage.</summary>
    public static Dimension Share { get; } = new("", [new("", 1), new("%", 0.01m)]);

    /// <summary>A plain number, after which its own unit may be written.</summary>
    /// <param name="unit">The unit, or empty for none.</param>
    public static Dimension Plain(string unit) =>
        unit.Length == 0 ? new("", [new("", 1)]) : new(unit, [new("", 1), new(unit, 1)]);

    private static ImmutableArray<Unit> MoneyUnits(decimal perWan) =>
    [
        new("亿元", WanPerYi * perWan),
        new("万元", perWan),
        new("万美元", perWan, Foreign: true),
        new("yi", WanPerYi * perWan),
        new("wan", perWan),
        new("wan usd", perWan, Foreign: true),
    ];
}

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
