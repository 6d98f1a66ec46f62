using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;
using Simulator.Figures.Reports.Resources;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Coverage beside its nominal share, and the mean score beside the baselines, over all figures of the file.</summary>
internal static class ForecastHeadlineSection
{
    public static Section Build(CampaignContext context)
    {
        var (total, phrases) = (context.Total, context.Phrases);
        Block[] blocks =
        [
            new Paragraph(Verdict(total, phrases)), new Tiles([.. CoverageTiles.Of(total, phrases), Score(total, phrases)]),
            Baselines(total, phrases),
        ];
        return new Section("glance", phrases.ForecastsGlanceHeading, [.. blocks]);
    }

    private static string Verdict(SkillSummary total, Phrases phrases)
    {
        var part = total.Coverage90;
        var coverage = phrases.CoverageVerdict(
            phrases.AllFigures, ForecastText.Percent(part.Share), part.Hits, part.Trials, ForecastText.Percent(part.Low),
            ForecastText.Percent(part.High));
        return double.IsNaN(total.SkillOverBest) ? coverage : phrases.Sentences(coverage, Skill(total, phrases));
    }

    private static string Skill(SkillSummary total, Phrases phrases)
    {
        var skill = ForecastText.Percent(Math.Abs(total.SkillOverBest));
        var (low, high) = (ForecastText.Percent(total.IntervalOverBest.Low), ForecastText.Percent(total.IntervalOverBest.High));
        return total.SkillOverBest >= 0 ? phrases.CrpsVerdict(skill, low, high) : phrases.CrpsVerdictWorse(skill, low, high);
    }

    private static Tile Score(SkillSummary total, Phrases phrases) => new()
    {
        What = phrases.MeanCrps,
        Basis = phrases.RelativeCrps,
        Value = (100 * total.MeanCrps).ToString("0", CultureInfo.InvariantCulture),
        Unit = "%",
        Range = phrases.SkillRange(
            ForecastText.Percent(total.SkillOverBest), ForecastText.Percent(total.IntervalOverBest.Low),
            ForecastText.Percent(total.IntervalOverBest.High)),
        Record = total.Baselines.IsEmpty ? null : phrases.BestBaseline(ForecastText.Percent(total.Baselines.Values.Min())),
        Inside = total.SkillOverBest > 0,
        Verdict = total.SkillOverBest > 0 ? phrases.BetterThanBaseline : phrases.NotBetterThanBaseline,
    };

    private static Figure Baselines(SkillSummary total, Phrases phrases)
    {
        (string Name, double Score)[] rows =
        [
            (phrases.TheForecast, total.MeanCrps),
            .. total.Baselines.Select(entry => (phrases.AsPoint(phrases.Baseline(entry.Key)), entry.Value)),
            .. total.BaselinesWithSpread.Select(entry => (phrases.WithSpread(phrases.Baseline(entry.Key)), entry.Value)),
        ];
        var none = Enumerable.Repeat<double?>(null, rows.Length).ToImmutableArray();
        var chart = new BarChart
        {
            Id = "baselines",
            Description = phrases.BaselinesCaption,
            Axis = phrases.BaselinesAxis,
            IsShare = true,
            Categories = [.. rows.Select(row => row.Name)],
            Series = [new BarSeries(phrases.MeanCrps, [.. rows.Select(row => (double?)Quantiles.Rounded(row.Score))], none, none)],
        };
        return new Figure(phrases.BaselinesHeading, phrases.BaselinesCaption, chart, new Table(
            phrases.BaselinesTable,
            [new Column(phrases.ColumnForecaster), new Column(phrases.ColumnCrpsRelative, IsNumber: true)],
            [.. rows.Select(row => (ImmutableArray<string>)[row.Name, ForecastText.Number(100 * row.Score)])]));
    }
}
