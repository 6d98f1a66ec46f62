using System.Globalization;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>Everything needed to compare again and get the same.</summary>
internal static class ComparisonProvenanceSection
{
    public static Section Build(ComparisonContext context) => new("provenance", context.Phrases.ProvenanceHeading,
    [
        new Paragraph(context.Phrases.ComparisonProvenanceLead), new Facts([.. Common(context)]),
        .. context.Comparison.Alternatives.Select(alternative => new Facts([.. Of(context, alternative)])),
    ]);

    private static IEnumerable<(string Name, string Value)> Common(ComparisonContext context)
    {
        var (phrases, origin) = (context.Phrases, context.Origin);
        yield return (phrases.FactSeed, context.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (phrases.FactTotals, phrases.DateAndWeek(phrases.LongDate(context.Date), context.Comparison.Week));
        yield return (phrases.FactEngine, context.Comparison.Engine);
        yield return (phrases.FactVersion, origin.Version);
        yield return (phrases.FactPlatform, origin.Platform);
        yield return (phrases.FactRepeat, origin.Repeat);
        if (ReportFile.HasCharts)
        {
            yield return (phrases.FactCharts, phrases.ChartsBy);
        }
    }

    private static IEnumerable<(string Name, string Value)> Of(ComparisonContext context, ReportedAlternative alternative)
    {
        var (phrases, scenario, calendar) = (context.Phrases, alternative.Scenario, alternative.Scenario.World.Calendar);
        var completed = alternative.Outcome.Ledgers.Length;
        yield return (phrases.FactAlternative, alternative.Name);
        yield return (phrases.FactScenario, scenario.Id);
        yield return (phrases.FactSha, scenario.Sha256);
        yield return (phrases.FactStrategy, alternative.StrategyChosen ? phrases.StrategyChosen(scenario.Strategy) : scenario.Strategy);
        yield return (phrases.FactOverrides, scenario.Overrides.IsEmpty ? phrases.NoOverrides : string.Join("; ", scenario.Overrides));
        yield return (phrases.FactReplicates, phrases.CompletedReplicates(completed, completed + alternative.Failed));
        yield return (phrases.FactWeeks, phrases.WeeksWithBurnIn(calendar.Weeks, calendar.BurnInWeeks));
        yield return (phrases.FactDigest, alternative.Outcome.Digest);
    }
}
