using System.Collections.Immutable;
using System.Globalization;
using Simulator.Core.Reporting;
using Simulator.Scenarios.Findings;

namespace Simulator.Figures.Report.Run;

/// <summary>What the results of a run rest on: the record, the terms, and everything needed to run it again.</summary>
internal static class BackgroundSections
{
    /// <summary>What the published record says about itself; null without a record.</summary>
    public static Section? Findings(RunContext context)
    {
        if (context.Run.Scenario.Record is not { } record)
        {
            return null;
        }

        var (text, all) = (context.Text, RecordFindings.Evaluate(record));
        int Count(FindingStatus status) => all.Count(finding => finding.Status == status);
        var lead = new Paragraph(text.FindingsLead(
            Count(FindingStatus.Finding), all.Length, Count(FindingStatus.Pass), Count(FindingStatus.NotApplicable)));
        var table = new Table(
            text.FindingsTable(record.Title.In(context.Culture)), [.. Column.Texts(text.ColumnNumber, text.ColumnKind, text.ColumnFound)],
            [
                .. all.Where(finding => finding.Status == FindingStatus.Finding).Select(finding => (ImmutableArray<string>)
                    [finding.Id, text.Finding(finding.Class), finding.Message.In(context.Culture)]),
            ]);
        return new Section("findings", text.FindingsHeading, table.Rows.IsEmpty ? [lead] : [lead, table]);
    }

    /// <summary>The terms behind the figures, and the notes of the scenario.</summary>
    public static Section Reading(RunContext context)
    {
        var text = context.Text;
        var notes = context.Run.Scenario.Notes.Select(note => (text.ScenarioNotes, note.In(context.Culture)));
        return new Section("reading", text.ReadingHeading,
        [
            new Facts(
            [
                (context.BasisWord(Basis.Flow), text.ReadingFlow), (context.BasisWord(Basis.Cohort), text.ReadingCohort),
                (context.BasisWord(Basis.Stock), text.ReadingStock),
                (context.MetricWord(Metric.TotalInvestment), text.ReadingInvestment),
                (context.MetricWord(Metric.FundsInPlace), text.ReadingFunds),
                (text.Bands, text.ReadingBands), (text.Replicate, text.ReadingReplicate), .. notes,
            ]),
        ]);
    }

    /// <summary>Everything needed to run it again and get the same.</summary>
    public static Section Provenance(RunContext context)
    {
        var (text, run) = (context.Text, context.Run);
        return new Section("provenance", text.ProvenanceHeading,
        [
            new Paragraph(text.ProvenanceLead),
            new Facts(
            [
                .. WhatWasRun(context), (text.FactDigest, run.Digest), (text.FactEngine, run.Engine), .. context.Origin.Facts(text),
            ]),
        ]);
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
}
