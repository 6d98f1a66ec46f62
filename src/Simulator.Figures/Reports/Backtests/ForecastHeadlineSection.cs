using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Coverage beside its nominal share, and the mean score beside the baselines, over all figures of the file.</summary>
internal static class ForecastHeadlineSection
{
    public static Section Build(CampaignContext context)
    {
        var (total, text) = (context.Total, context.Text);
        Block[] blocks =
        [
            new Paragraph(Verdict(total, text)), new Tiles([.. CoverageTiles.Of(total, text), Score(total, text)]),
            Baselines(total, text),
        ];
        return new Section("glance", text.ForecastsGlanceHeading, [.. blocks]);
    }

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

    private static Figure Baselines(SkillSummary total, ReportText text)
    {
        (string Name, double Score)[] rows =
        [
            (text.TheForecast, total.MeanCrps),
            .. total.Baselines.Select(entry => (text.AsPoint(text.Baseline(entry.Key)), entry.Value)),
            .. total.BaselinesWithSpread.Select(entry => (text.WithSpread(text.Baseline(entry.Key)), entry.Value)),
        ];
        var none = Enumerable.Repeat<double?>(null, rows.Length).ToImmutableArray();
        var chart = new BarChart
        {
            Id = "baselines",
            Description = text.BaselinesCaption,
            Axis = text.BaselinesAxis,
            IsShare = true,
            Categories = [.. rows.Select(row => row.Name)],
            Series = [new BarSeries(text.MeanCrps, [.. rows.Select(row => (double?)Quantiles.Rounded(row.Score))], none, none)],
        };
        return new Figure(text.BaselinesHeading, text.BaselinesCaption, chart, new Table(
            text.BaselinesTable,
            [new Column(text.ColumnForecaster), new Column(text.ColumnCrpsRelative, IsNumber: true)],
            [.. rows.Select(row => (ImmutableArray<string>)[row.Name, ForecastText.Number(100 * row.Score)])]));
    }
}
