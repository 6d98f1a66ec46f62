using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Backtest;

/// <summary>How good the forecasts of a file of campaigns are: at a glance, by coverage, by score.</summary>
internal static class ForecastScoreSections
{
    private static readonly string[] Baselines = ["last_figure_carried", "pooled_ratio_by_months", "last_years_curve"];

    /// <summary>Coverage beside its nominal share, and the mean score beside the baselines, over all figures of the file.</summary>
    public static Section Headline(CampaignContext context)
    {
        var (total, text) = (context.Total, context.Text);
        Block[] blocks =
        [
            new Paragraph(Verdict(total, text)), new Tiles([.. CoverageBlocks.Tiles(total, text), Score(total, text)]),
            BaselinesOf(total, text),
        ];
        return new Section("glance", text.ForecastsGlanceHeading, [.. blocks]);
    }

    /// <summary>Whether bands hold what they say, metric by metric, and where in their distributions the figures fall.</summary>
    public static Section Coverage(CampaignContext context)
    {
        var text = context.Text;
        (string Name, SkillSummary Skill)[] rows =
        [
            (text.AllFigures, context.Total), .. context.Metrics.Select(metric => (text.Outcome(metric), context.Result.Summary[metric])),
        ];
        return new Section("coverage", text.CoverageHeading,
        [
            CoverageBlocks.ByRow("coverage-by-metric", text.CoverageByMetric, text.ColumnMetric, rows, text),
            CoverageBlocks.Pit("pit", [(text.AllFigures, context.Total)], text),
        ]);
    }

    /// <summary>Mean scores of forecasts and baselines, metric by metric.</summary>
    public static Section Scores(CampaignContext context)
    {
        var text = context.Text;
        (string Name, string Unit, SkillSummary Skill, double Scale)[] rows =
        [
            (text.AllFigures, text.RelativeUnit, context.Total, 100),
            .. context.Metrics.Select(metric => (text.Outcome(metric), context.UnitOf(metric), context.Result.Summary[metric], 1.0)),
        ];
        var table = new Table(
            text.ScoresTable,
            [
                .. Column.Texts(text.ColumnMetric, text.ColumnUnit),
                .. Column.Numbers([text.ColumnCrps, .. Baselines.Select(text.Baseline), text.ColumnSkillPoints, text.ColumnSkillSpread]),
            ],
            [.. rows.Select(row => TextsOf(row.Name, row.Unit, row.Skill, row.Scale))]);
        return new Section("scores", text.ScoresHeading,
        [
            new ChartBlock(
                "skill-by-metric", text.SkillHeading, text.SkillCaption, text.SkillAxis,
                SkillChart([.. rows.Select(row => (row.Name, row.Skill))], text), table),
        ]);
    }

    private static IntervalChart SkillChart((string Name, SkillSummary Skill)[] rows, ReportText text) => new()
    {
        Rows = [.. rows.Select(row => row.Name)],
        Series =
        [
            new IntervalSeries(
                text.OverPoints,
                [.. rows.Select(row => (row.Skill.SkillOverBest, row.Skill.IntervalOverBest.Low, row.Skill.IntervalOverBest.High))], Reference: 0),
            new IntervalSeries(
                text.OverSpread,
                [
                    .. rows.Select(row => (
                        row.Skill.SkillOverBestWithSpread, row.Skill.IntervalOverBestWithSpread.Low, row.Skill.IntervalOverBestWithSpread.High)),
                ],
                Reference: 0),
        ],
        Min = -1,
    };

    private static string Verdict(SkillSummary total, ReportText text)
    {
        var part = total.Coverage90;
        var coverage = text.CoverageVerdict(
            text.AllFigures, ForecastText.Percent(part.Share), part.Hits, part.Trials, ForecastText.Percent(part.Low),
            ForecastText.Percent(part.High));
        return double.IsNaN(total.SkillOverBest) ? coverage : text.Sentences(coverage, Skill(total, text));
    }

    private static string Skill(SkillSummary total, ReportText text)
    {
        var skill = ForecastText.Percent(Math.Abs(total.SkillOverBest));
        var (low, high) = (ForecastText.Percent(total.IntervalOverBest.Low), ForecastText.Percent(total.IntervalOverBest.High));
        return total.SkillOverBest >= 0 ? text.CrpsVerdict(skill, low, high) : text.CrpsVerdictWorse(skill, low, high);
    }

    private static Tile Score(SkillSummary total, ReportText text) => new()
    {
        What = text.MeanCrps,
        Basis = text.RelativeCrps,
        Value = (100 * total.MeanCrps).ToString("0", CultureInfo.InvariantCulture),
        Unit = "%",
        Range = text.SkillRange(
            ForecastText.Percent(total.SkillOverBest), ForecastText.Percent(total.IntervalOverBest.Low),
            ForecastText.Percent(total.IntervalOverBest.High)),
        Record = total.Baselines.IsEmpty ? null : text.BestBaseline(ForecastText.Percent(total.Baselines.Values.Min())),
        Inside = total.SkillOverBest > 0,
        Verdict = total.SkillOverBest > 0 ? text.BetterThanBaseline : text.NotBetterThanBaseline,
    };

    private static ChartBlock BaselinesOf(SkillSummary total, ReportText text)
    {
        ImmutableArray<(string Name, double Score)> rows =
        [
            (text.TheForecast, total.MeanCrps),
            .. total.Baselines.Select(entry => (text.AsPoint(text.Baseline(entry.Key)), entry.Value)),
            .. total.BaselinesWithSpread.Select(entry => (text.WithSpread(text.Baseline(entry.Key)), entry.Value)),
        ];
        return new ChartBlock(
            "baselines", text.BaselinesHeading, text.BaselinesCaption, text.BaselinesAxis, new BaselineChart(text.MeanCrps, rows),
            new Table(
                text.BaselinesTable, [new Column(text.ColumnForecaster), .. Column.Numbers(text.ColumnCrpsRelative)],
                [.. rows.Select(row => (ImmutableArray<string>)[row.Name, ForecastText.Number(100 * row.Score)])]));
    }

    private static ImmutableArray<string> TextsOf(string name, string unit, SkillSummary skill, double scale)
    {
        string Score(string baseline) => skill.Baselines.TryGetValue(baseline, out var point)
            ? $"{ForecastText.Number(point * scale)} / {ForecastText.Number(skill.BaselinesWithSpread[baseline] * scale)}"
            : RunText.None;
        return
        [
            name, unit, ForecastText.Number(skill.MeanCrps * scale), .. Baselines.Select(Score),
            ForecastText.Skill(skill.SkillOverBest, skill.IntervalOverBest),
            ForecastText.Skill(skill.SkillOverBestWithSpread, skill.IntervalOverBestWithSpread),
        ];
    }
}
