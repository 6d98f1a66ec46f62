using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Whether the predictions' bands hold what they say, record by record.</summary>
internal static class PredictionCoverageSection
{
    public static Section Build(RecordContext context)
    {
        var text = context.Text;
        (string Name, ImmutableArray<PredictedFigure> Figures)[] records =
        [
            (text.AllRecords, context.Figures),
            .. context.Predictions.Scenarios.Select(scenario => (
                scenario.Id, context.Figures.Where(figure => figure.Scenario == scenario.Id).ToImmutableArray())),
        ];
        var rows = records.Take(records.Length > 2 ? records.Length : 1)
            .SelectMany(record => context.Parts.Select(part => (
                Name: text.RecordPart(record.Name, part.Name), Skill: ScenarioSkill.Of(record.Figures, part.Of)))).ToArray();
        (string Name, SkillSummary Skill)[] all = [.. context.Parts.Select(part => (part.Name, ScenarioSkill.Of(context.Figures, part.Of)))];
        return new Section("record-coverage", text.CoverageHeading,
        [
            CoverageFigure.Build("coverage-by-record", text.CoverageByRecord, text.ColumnRecord, rows, text),
            PitFigure.Build("record-pit", all, text),
        ]);
    }
}
