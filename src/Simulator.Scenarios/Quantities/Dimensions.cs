using System.Collections.Immutable;
using Simulator.Core.Units;

namespace Simulator.Scenarios.Quantities;

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
