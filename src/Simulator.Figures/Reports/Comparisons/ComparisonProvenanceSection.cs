using System.Globalization;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>Everything needed to compare again and get the same.</summary>
internal static class ComparisonProvenanceSection
{
    public static Section Build(ComparisonContext context) => new("provenance", context.Text.ProvenanceHeading,
    [
        new Paragraph(context.Text.ComparisonProvenanceLead), new Facts([.. Common(context)]),
        .. context.Comparison.Alternatives.Select(alternative => new Facts([.. Of(context, alternative)])),
    ]);

    private static IEnumerable<(string Name, string Value)> Common(ComparisonContext context)
    {
        var (text, origin) = (context.Text, context.Origin);
        yield return (text.FactSeed, context.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (text.FactTotals, text.DateAndWeek(text.LongDate(context.Date), context.Comparison.Week));
        yield return (text.FactEngine, context.Comparison.Engine);
        yield return (text.FactVersion, origin.Version);
        yield return (text.FactPlatform, origin.Platform);
        yield return (text.FactRepeat, origin.Repeat);
        if (ReportFile.HasCharts)
        {
            yield return (text.FactCharts, text.ChartsBy);
        }
    }

    private static IEnumerable<(string Name, string Value)> Of(ComparisonContext context, ReportedAlternative alternative)
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
