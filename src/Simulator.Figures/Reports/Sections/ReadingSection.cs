using Simulator.Core.Reporting;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Sections;

/// <summary>The terms behind the figures, and the notes of the scenario.</summary>
internal static class ReadingSection
{
    public static Section Build(RunContext context)
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
}
