using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Coverage of the records' figures, fitted and blind.</summary>
internal static class PredictionHeadlineSection
{
    public static Section Build(RecordContext context)
    {
        var text = context.Text;
        var parts = context.Parts.Select(part => (Name: ReportText.Capital(part.Name), Skill: ScenarioSkill.Of(context.Figures, part.Of))).ToArray();
        return new Section("record-glance", text.PredictionsGlanceHeading,
        [
            new Paragraph(text.Sentences([.. parts.Select(part => Verdict(context, part.Name, part.Skill.Coverage90))])),
            new Tiles([.. parts.SelectMany(part => CoverageTiles.Of(part.Skill, text, text.RecordPart(part.Name, "")))]),
        ]);
    }

    private static string Verdict(RecordContext context, string name, Proportion part) => context.Text.CoverageVerdict(
        name, ForecastText.Percent(part.Share), part.Hits, part.Trials, ForecastText.Percent(part.Low), ForecastText.Percent(part.High));
}
