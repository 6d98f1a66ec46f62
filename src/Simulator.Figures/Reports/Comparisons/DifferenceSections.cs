using System.Globalization;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>The difference of each pair week by week.</summary>
internal static class DifferenceSections
{
    public static IEnumerable<Section> Build(ComparisonContext context) => context.Comparison.Result.Curves
        .GroupBy(curve => (curve.A, curve.B))
        .Select((pair, i) => new Section(
            string.Create(CultureInfo.InvariantCulture, $"difference-{i + 1}"), context.Phrases.Less(pair.Key.A, pair.Key.B),
            [.. pair.Select(curve => (Block)new DifferenceOverTime(context, curve, pair: i + 1).Build())]));
}
