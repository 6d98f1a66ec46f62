using Simulator.Analysis.Comparison;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>The terms behind the figures of a comparison.</summary>
internal static class ComparisonReadingSection
{
    public static Section Build(ComparisonContext context)
    {
        var phrases = context.Phrases;
        var hasCost = context.Comparison.Result.Pairs.Any(pair => pair.Measure == Measure.CostPerLanded);
        return new Section("reading", phrases.ReadingHeading,
        [
            new Facts(
            [
                (phrases.ColumnDifference, phrases.ReadingDifference), (phrases.ColumnInterval, phrases.ReadingInterval),
                (phrases.Bands, phrases.ReadingDifferenceBands), (phrases.ColumnFirstBetter, phrases.ReadingFirstBetter),
                (phrases.ColumnVarianceRatio, phrases.ReadingVarianceRatio), (phrases.OvertakesWord, phrases.ReadingOvertaking),
                (context.MeasureWord(Measure.CostPerLanded), hasCost ? phrases.ReadingCost : phrases.WithoutCost),
            ]),
        ]);
    }
}
