using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Backtest;

/// <summary>How good the predictions of records are, fitted and blind: at a glance, and by coverage.</summary>
internal static class PredictionCoverageSections
{
    /// <summary>Coverage of the records' figures.</summary>
    public static Section Headline(RecordContext context)
    {
        var text = context.Text;
        var parts = context.Parts.Select(part => (Name: ReportText.Capital(part.Name), Skill: ScenarioSkill.Of(context.Figures, part.Of))).ToArray();
        return new Section("record-glance", text.PredictionsGlanceHeading,
        [
            new Paragraph(text.Sentences([.. parts.Select(part => Verdict(context, part.Name, part.Skill.Coverage90))])),
            new Tiles([.. parts.SelectMany(part => CoverageBlocks.Tiles(part.Skill, text, text.RecordPart(part.Name, "")))]),
        ]);
    }

    private static string Verdict(RecordContext context, string name, Proportion part) => context.Text.CoverageVerdict(
        name, ForecastText.Percent(part.Share), part.Hits, part.Trials, ForecastText.Percent(part.Low), ForecastText.Percent(part.High));

    /// <summary>Whether the predictions' bands hold what they say, record by record.</summary>
    public static Section Coverage(RecordContext context)
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
        ImmutableArray<(string Name, SkillSummary Skill)> all = [.. context.Parts.Select(part => (part.Name, ScenarioSkill.Of(context.Figures, part.Of)))];
        return new Section("record-coverage", text.CoverageHeading,
        [
            CoverageBlocks.ByRow("coverage-by-record", text.CoverageByRecord, text.ColumnRecord, rows, text),
            CoverageBlocks.Pit("record-pit", all, text),
        ]);
    }
}
