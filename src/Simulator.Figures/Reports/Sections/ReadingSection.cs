using Simulator.Core.Reporting;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Sections;

/// <summary>The terms behind the figures, and the notes of the scenario.</summary>
internal static class ReadingSection
{
    public static Section Build(RunContext context)
    {
        var phrases = context.Phrases;
        var notes = context.Run.Scenario.Notes.Select(note => (phrases.ScenarioNotes, note.In(context.Culture)));
        return new Section("reading", phrases.ReadingHeading,
        [
            new Facts(
            [
                (context.BasisWord(Basis.Flow), phrases.ReadingFlow), (context.BasisWord(Basis.Cohort), phrases.ReadingCohort),
                (context.BasisWord(Basis.Stock), phrases.ReadingStock),
                (context.MetricWord(Metric.TotalInvestment), phrases.ReadingInvestment),
                (context.MetricWord(Metric.FundsInPlace), phrases.ReadingFunds),
                (phrases.Bands, phrases.ReadingBands), (phrases.Replicate, phrases.ReadingReplicate), .. notes,
            ]),
        ]);
    }
}
