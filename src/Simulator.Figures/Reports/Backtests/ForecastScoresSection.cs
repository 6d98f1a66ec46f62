using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Mean scores of forecasts and baselines, metric by metric.</summary>
internal static class ForecastScoresSection
{
    private static readonly string[] Baselines = ["last_figure_carried", "pooled_ratio_by_months", "last_years_curve"];

    public static Section Build(CampaignContext context)
    {
        var text = context.Text;
        (string Name, string Unit, SkillSummary Skill, double Scale)[] rows =
        [
            (text.AllFigures, text.RelativeUnit, context.Total, 100),
            .. context.Metrics.Select(metric => (text.Outcome(metric), context.UnitOf(metric), context.Result.Summary[metric], 1.0)),
        ];
        var chart = new IntervalChart
        {
            Id = "skill-by-metric",
            Description = text.SkillCaption,
            Axis = text.SkillAxis,
            IsShare = true,
            Rows = [.. rows.Select(row => row.Name)],
            Series =
            [
                Series(text.OverPoints, [.. rows.Select(row => (row.Skill.SkillOverBest, row.Skill.IntervalOverBest))]),
                Series(text.OverSpread, [.. rows.Select(row => (row.Skill.SkillOverBestWithSpread, row.Skill.IntervalOverBestWithSpread))]),
            ],
            Min = -1,
            Max = 1,
        };
        var table = new Table(
            text.ScoresTable,
            [
                new Column(text.ColumnMetric), new Column(text.ColumnUnit), new Column(text.ColumnCrps, IsNumber: true),
                .. Baselines.Select(name => new Column(text.Baseline(name), IsNumber: true)),
                new Column(text.ColumnSkillPoints, IsNumber: true), new Column(text.ColumnSkillSpread, IsNumber: true),
            ],
            [.. rows.Select(row => Cells(row.Name, row.Unit, row.Skill, row.Scale))]);
        return new Section("scores", text.ScoresHeading, [new Figure(text.SkillHeading, text.SkillCaption, chart, table)]);
    }

    private static IntervalSeries Series(string name, (double Skill, (double Low, double High) Interval)[] rows) => new(
        name, [.. rows.Select(row => Finite(row.Skill))], [.. rows.Select(row => Finite(row.Interval.Low))],
        [.. rows.Select(row => Finite(row.Interval.High))], Reference: 0);

    private static double? Finite(double value) => double.IsFinite(value) ? Quantiles.Rounded(value) : null;

    private static ImmutableArray<string> Cells(string name, string unit, SkillSummary skill, double scale)
    {
        string Score(string baseline) => skill.Baselines.TryGetValue(baseline, out var point)
            ? $"{ForecastText.Number(point * scale)} / {ForecastText.Number(skill.BaselinesWithSpread[baseline] * scale)}"
            : FigureText.None;
        return
        [
            name, unit, ForecastText.Number(skill.MeanCrps * scale), .. Baselines.Select(Score),
            ForecastText.Skill(skill.SkillOverBest, skill.IntervalOverBest),
            ForecastText.Skill(skill.SkillOverBestWithSpread, skill.IntervalOverBestWithSpread),
        ];
    }
}
