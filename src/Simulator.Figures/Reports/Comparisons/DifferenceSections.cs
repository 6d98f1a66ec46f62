using System.Globalization;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>The difference of each pair week by week.</summary>
internal static class DifferenceSections
{
    /// <summary>Pairs with charts: more would make the file too large to hand on.</summary>
    public const int MostPairs = 8;

    public static IEnumerable<Section> Build(ComparisonContext context) => context.Shown.Curves
        .GroupBy(curve => (curve.A, curve.B))
        .Take(MostPairs)
        .Select((pair, i) => new Section(
            string.Create(CultureInfo.InvariantCulture, $"difference-{i + 1}"), context.Text.Less(pair.Key.A, pair.Key.B),
            [.. pair.Select(curve => (Block)new DifferenceOverTime(context, curve, pair: i + 1).Build())]));
}
