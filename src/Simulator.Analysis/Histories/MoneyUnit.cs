using System.Collections.Immutable;

namespace Simulator.Analysis.Histories;

/// <summary>Converts printed amounts to 亿元.</summary>
/// <remarks>Foreign currencies at one rounded rate each: on the scale on which amounts differ between campaigns (a standard deviation
/// of 0.8 in logarithms) a decade of exchange rates is 0.1. Pure and thread-safe.</remarks>
internal static class MoneyUnit
{
    private static readonly ImmutableArray<(string Prefix, double Yi)> Known =
    [
        ("亿元", 1), ("万元", 1e-4), ("亿美元", 6.7), ("万美元", 6.7e-4), ("亿港元", 0.85), ("亿港币", 0.85), ("亿欧元", 7.6), ("亿日元", 0.055),
        ("USD billion", 67), ("USD million", 0.067), ("RM billion", 15.5), ("R billion", 4.5), ("NT$ 100 million", 0.22),
        ("lakh crore Rs", 1000), ("HK$ billion", 8.5), ("EUR billion", 76),
    ];

    /// <summary>亿元 in one unit; null where the unit is none of money.</summary>
    /// <param name="unit">As printed; a remark may follow.</param>
    public static double? YiOf(string unit)
    {
        foreach (var (prefix, yi) in Known)
        {
            if (unit.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return yi;
            }
        }

        return null;
    }
}
