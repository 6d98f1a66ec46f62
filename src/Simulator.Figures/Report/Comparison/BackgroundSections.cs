using System.Globalization;
using Simulator.Analysis.Comparison;

namespace Simulator.Figures.Report.Comparison;

/// <summary>What the results of a comparison rest on: the terms, and everything needed to compare again.</summary>
internal static class BackgroundSections
{
    /// <summary>The terms behind the figures of a comparison.</summary>
    public static Section Reading(ComparisonContext context)
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

    /// <summary>Everything needed to compare again and get the same.</summary>
    public static Section Provenance(ComparisonContext context) => new("provenance", context.Text.ProvenanceHeading,
    [
        new Paragraph(context.Text.ComparisonProvenanceLead), new Facts([.. Common(context)]),
        .. context.Comparison.Alternatives.Select(alternative => new Facts([.. Of(context, alternative)])),
    ]);

    private static IEnumerable<(string Name, string Value)> Common(ComparisonContext context) =>
    [
        (context.Text.FactSeed, context.Seed.ToString(CultureInfo.InvariantCulture)),
        (context.Text.FactTotals, context.Text.DateAndWeek(context.Text.LongDate(context.Date), context.Comparison.Week)),
        (context.Text.FactEngine, context.Comparison.Engine), .. context.Origin.Facts(context.Text),
    ];

    private static IEnumerable<(string Name, string Value)> Of(ComparisonContext context, FinishedAlternative alternative)
    {
        var (text, scenario, calendar) = (context.Text, alternative.Scenario, alternative.Scenario.World.Calendar);
        var completed = alternative.Outcome.Ledgers.Length;
        yield return (text.FactAlternative, alternative.Name);
        yield return (text.FactScenario, scenario.Id);
        yield return (text.FactSha, scenario.Sha256);
        yield return (text.FactStrategy, alternative.StrategyChosen ? text.StrategyChosen(scenario.Strategy) : scenario.Strategy);
        yield return (text.FactOverrides, scenario.Overrides.IsEmpty ? text.NoOverrides : string.Join("; ", scenario.Overrides));
        yield return (text.FactReplicates, text.CompletedReplicates(completed, completed + alternative.Failed));
        yield return (text.FactWeeks, text.WeeksWithBurnIn(calendar.Weeks, calendar.BurnInWeeks));
        yield return (text.FactDigest, alternative.Outcome.Digest);
    }
}
