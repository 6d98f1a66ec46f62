using Simulator.Figures.Reports.Blocks;
using Simulator.Scenarios.Findings;

namespace Simulator.Figures.Reports.Sections;

/// <summary>What the published record says about itself.</summary>
internal static class FindingsSection
{
    /// <summary>The section; null without a record.</summary>
    public static Section? Build(RunContext context)
    {
        if (context.Run.Scenario.Record is not { } record)
        {
            return null;
        }

        var (phrases, all) = (context.Phrases, RecordFindings.Evaluate(record));
        int Count(FindingStatus status) => all.Count(finding => finding.Status == status);
        var found = all.Where(finding => finding.Status == FindingStatus.Finding).ToArray();
        var lead = phrases.FindingsLead(found.Length, all.Length, Count(FindingStatus.Pass), Count(FindingStatus.NotApplicable));
        var table = new Table(
            phrases.FindingsTable(record.Title.In(context.Culture)),
            [new Column(phrases.ColumnNumber), new Column(phrases.ColumnKind), new Column(phrases.ColumnFound)],
            [.. found.Select(finding => (System.Collections.Immutable.ImmutableArray<string>)
                [finding.Id, phrases.Finding(finding.Class), finding.Message.In(context.Culture)])]);
        return new Section("findings", phrases.FindingsHeading, found.Length == 0 ? [new Paragraph(lead)] : [new Paragraph(lead), table]);
    }
}
