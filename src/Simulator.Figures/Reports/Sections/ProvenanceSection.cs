using System.Globalization;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Sections;

/// <summary>Everything needed to run it again and get the same.</summary>
internal static class ProvenanceSection
{
    public static Section Build(RunContext context)
    {
        var phrases = context.Phrases;
        return new Section("provenance", phrases.ProvenanceHeading,
            [new Paragraph(phrases.ProvenanceLead), new Facts([.. WhatWasRun(context), .. WhatRanIt(context)])]);
    }

    private static IEnumerable<(string Name, string Value)> WhatWasRun(RunContext context)
    {
        var (phrases, run, scenario) = (context.Phrases, context.Run, context.Run.Scenario);
        yield return (phrases.FactScenario, scenario.Id);
        yield return (phrases.FactSha, scenario.Sha256);
        if (scenario.Record is { } record)
        {
            yield return (phrases.FactRecord, phrases.RecordAsOf(record.Title.In(context.Culture), phrases.LongDate(record.AsOf)));
        }

        yield return (phrases.FactStrategy, run.StrategyChosen ? phrases.StrategyChosen(scenario.Strategy) : scenario.Strategy);
        yield return (phrases.FactOverrides, scenario.Overrides.IsEmpty ? phrases.NoOverrides : string.Join("; ", scenario.Overrides));
        yield return (phrases.FactSeed, scenario.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (phrases.FactReplicates, phrases.CompletedReplicates(context.Replicates, context.Replicates + context.FailedReplicates));
        yield return (phrases.FactWeeks, phrases.WeeksWithBurnIn(context.World.Calendar.Weeks, context.World.Calendar.BurnInWeeks));
        yield return (phrases.FactTotals, phrases.DateAndWeek(context.ComparedAt, scenario.RecordWeek));
    }

    private static IEnumerable<(string Name, string Value)> WhatRanIt(RunContext context)
    {
        var (phrases, origin) = (context.Phrases, context.Origin);
        yield return (phrases.FactDigest, context.Run.Digest);
        yield return (phrases.FactEngine, context.Run.Engine);
        yield return (phrases.FactVersion, origin.Version);
        yield return (phrases.FactPlatform, origin.Platform);
        yield return (phrases.FactRepeat, origin.Repeat);
        if (ReportFile.HasCharts)
        {
            yield return (phrases.FactCharts, phrases.ChartsBy);
        }
    }
}
