using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Whether bands hold what they say, metric by metric, and where in their distributions the figures fall.</summary>
internal static class ForecastCoverageSection
{
    public static Section Build(CampaignContext context)
    {
        var text = context.Text;
        (string Name, SkillSummary Skill)[] rows =
        [
            (text.AllFigures, context.Total), .. context.Metrics.Select(metric => (text.Outcome(metric), context.Result.Summary[metric])),
        ];
        return new Section("coverage", text.CoverageHeading,
        [
            CoverageFigure.Build("coverage-by-metric", text.CoverageByMetric, text.ColumnMetric, rows, text),
            PitFigure.Build("pit", [(text.AllFigures, context.Total)], text),
        ]);
    }
}
