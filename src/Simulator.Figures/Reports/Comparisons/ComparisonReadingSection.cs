using Simulator.Analysis.Comparison;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>The terms behind the figures of a comparison.</summary>
internal static class ComparisonReadingSection
{
    public static Section Build(ComparisonContext context)
    {
        var text = context.Text;
        var hasCost = context.Comparison.Result.Pairs.Any(pair => pair.Measure == Measure.CostPerLanded);
        return new Section("reading", text.ReadingHeading,
        [
            new Facts(
            [
                (text.ColumnDifference, text.ReadingDifference), (text.ColumnInterval, text.ReadingInterval),
                (text.Bands, text.ReadingDifferenceBands), (text.ColumnFirstBetter, text.ReadingFirstBetter),
                (text.ColumnVarianceRatio, text.ReadingVarianceRatio), (text.OvertakesWord, text.ReadingOvertaking),
                (context.MeasureWord(Measure.CostPerLanded), hasCost ? text.ReadingCost : text.WithoutCost),
            ]),
        ]);
    }
}
