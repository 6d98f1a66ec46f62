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

        var (text, all) = (context.Text, RecordFindings.Evaluate(record));
        int Count(FindingStatus status) => all.Count(finding => finding.Status == status);
        var found = all.Where(finding => finding.Status == FindingStatus.Finding).ToArray();
        var lead = text.FindingsLead(found.Length, all.Length, Count(FindingStatus.Pass), Count(FindingStatus.NotApplicable));
        var table = new Table(
            text.FindingsTable(record.Title.In(context.Culture)),
            [new Column(text.ColumnNumber), new Column(text.ColumnKind), new Column(text.ColumnFound)],
            [.. found.Select(finding => (System.Collections.Immutable.ImmutableArray<string>)
                [finding.Id, text.Finding(finding.Class), finding.Message.In(context.Culture)])]);
        return new Section("findings", text.FindingsHeading, found.Length == 0 ? [new Paragraph(lead)] : [new Paragraph(lead), table]);
    }
}
