using System.Globalization;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Sections;

/// <summary>Everything needed to run it again and get the same.</summary>
internal static class ProvenanceSection
{
    public static Section Build(RunContext context)
    {
        var text = context.Text;
        return new Section("provenance", text.ProvenanceHeading,
            [new Paragraph(text.ProvenanceLead), new Facts([.. WhatWasRun(context), .. WhatRanIt(context)])]);
    }

    private static IEnumerable<(string Name, string Value)> WhatWasRun(RunContext context)
    {
        var (text, run, scenario) = (context.Text, context.Run, context.Run.Scenario);
        yield return (text.FactScenario, scenario.Id);
        yield return (text.FactSha, scenario.Sha256);
        if (scenario.Record is { } record)
        {
            yield return (text.FactRecord, text.RecordAsOf(record.Title.In(context.Culture), text.LongDate(record.AsOf)));
        }

        yield return (text.FactStrategy, run.StrategyChosen ? text.StrategyChosen(scenario.Strategy) : scenario.Strategy);
        yield return (text.FactOverrides, scenario.Overrides.IsEmpty ? text.NoOverrides : string.Join("; ", scenario.Overrides));
        yield return (text.FactSeed, scenario.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (text.FactReplicates, text.CompletedReplicates(context.Replicates, context.Replicates + context.FailedReplicates));
        yield return (text.FactWeeks, text.WeeksWithBurnIn(context.World.Calendar.Weeks, context.World.Calendar.BurnInWeeks));
        yield return (text.FactTotals, text.DateAndWeek(context.ComparedAt, scenario.RecordWeek));
    }

    private static IEnumerable<(string Name, string Value)> WhatRanIt(RunContext context)
    {
        var (text, origin) = (context.Text, context.Origin);
        yield return (text.FactDigest, context.Run.Digest);
        yield return (text.FactEngine, context.Run.Engine);
        yield return (text.FactVersion, origin.Version);
        yield return (text.FactPlatform, origin.Platform);
        yield return (text.FactRepeat, origin.Repeat);
        if (ReportFile.HasCharts)
        {
            yield return (text.FactCharts, text.ChartsBy);
        }
    }
}
