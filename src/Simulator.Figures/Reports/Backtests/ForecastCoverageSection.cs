using Simulator.Analysis.Scoring;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Whether bands hold what they say, metric by metric, and where in their distributions the figures fall.</summary>
internal static class ForecastCoverageSection
{
    public static Section Build(CampaignContext context)
    {
        var phrases = context.Phrases;
        (string Name, SkillSummary Skill)[] rows =
        [
            (phrases.AllFigures, context.Total), .. context.Metrics.Select(metric => (phrases.Outcome(metric), context.Result.Summary[metric])),
        ];
        return new Section("coverage", phrases.CoverageHeading,
        [
            CoverageFigure.Build("coverage-by-metric", phrases.CoverageByMetric, phrases.ColumnMetric, rows, phrases),
            PitFigure.Build("pit", [(phrases.AllFigures, context.Total)], phrases),
        ]);
    }
}
