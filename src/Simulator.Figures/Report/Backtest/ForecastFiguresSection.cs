using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Histories;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Report.Backtest;

/// <summary>Every figure with its forecast: a metric at a time as a chart, all of them as a table.</summary>
internal static class ForecastFiguresSection
{
    /// <summary>Rows of a chart that a reader still takes in.</summary>
    private const int MostRows = 60;

    /// <summary>Rows of the table: keeps the file small.</summary>
    private const int MostListed = 1_000;

    /// <summary>Charts keep four decimals; below this a logarithmic axis would end at a rounded value.</summary>
    private const double LeastOnLogarithmic = 0.01;

    public static Section Build(CampaignContext context)
    {
        var (text, figures) = (context.Text, context.Result.Figures);
        string[] sentences =
        [
            text.ForestCaption(context.Misses.Length, figures.Length),
            .. context.Metrics.Length > 1 ? (string[])[text.ChooseMetric] : [],
            .. context.Metrics.Any(metric => context.Result.Summary[metric].Figures > MostRows) ? (string[])[text.ForestCap(MostRows)] : [],
        ];
        var caption = text.Sentences(sentences);
        var chart = new ForestChart
        {
            Series = [text.OfCharts["median"]],
            Groups = [.. context.Metrics.Select(metric => GroupOf(context, metric))],
        };
        return new Section(
            "figures", text.ForecastsHeading,
            [new ChartBlock("forecasts", text.ForestHeading, caption, Axis: "", chart, TableOf(context))]);
    }

    private static ForestGroup GroupOf(CampaignContext context, string metric)
    {
        var all = context.Result.Figures.Where(figure => figure.Figure.Metric == metric).ToArray();
        var shown = CampaignContext.Furthest(all).Take(MostRows).OrderByDescending(figure => figure.Score.Forecast.P50 * figure.Figure.UnitYi).ToArray();
        var name = context.Text.Outcome(metric);
        return new ForestGroup(
            context.Text.ForestGroup(name, all.Count(figure => !figure.Score.Inside90), all.Length),
            context.Text.MetricAxis(name, context.UnitOf(metric)), [.. shown.Select(figure => RowOf(context, figure))],
            IsLogarithmic: all[0].Figure.Reading.Form != FigureForm.Rate && shown.All(IsFarFromZero));
    }

    private static bool IsFarFromZero(ScoredFigure figure) =>
        Math.Min(figure.Score.Forecast.P05, figure.Score.Value) * figure.Figure.UnitYi >= LeastOnLogarithmic;

    private static ForestRow RowOf(CampaignContext context, ScoredFigure figure)
    {
        var unit = figure.Figure.UnitYi;
        return new ForestRow(
            CampaignContext.NameOf(figure), figure.Score.Value * unit, [figure.Score], unit,
            context.Text.ForestDetail(Months(figure), ForecastText.Number(figure.Score.Crps * unit)));
    }

    private static Table TableOf(CampaignContext context)
    {
        var (text, all) = (context.Text, context.Result.Figures);
        var shown = CampaignContext.Furthest(all).Take(MostListed).ToArray();
        return new Table(
            shown.Length == all.Length ? text.ForestTable(all.Length) : text.ForestTableCut(shown.Length, all.Length),
            [
                .. Column.Texts(text.ColumnCampaign, text.ColumnMetric),
                .. Column.Numbers(text.ColumnMonths, text.ColumnPublished, text.ColumnMedian, text.ColumnBand50, text.ColumnBand),
                .. Column.Texts(text.ColumnUnit, text.ColumnInside), .. Column.Numbers(text.ColumnCrps), new Column(text.ColumnHeldOut),
            ],
            [.. shown.Select(figure => TextsOf(context, figure))]);
    }

    private static ImmutableArray<string> TextsOf(CampaignContext context, ScoredFigure scored)
    {
        var (figure, score, text) = (scored.Figure, scored.Score, context.Text);
        return
        [
            CampaignContext.NameOf(scored), text.Outcome(figure.Metric), Months(scored), ForecastText.Number(score.Value * figure.UnitYi),
            ForecastText.Number(score.Forecast.P50 * figure.UnitYi), ForecastText.Band50(score, figure.UnitYi), ForecastText.Band90(score, figure.UnitYi),
            context.UnitOf(figure.Metric), text.YesOrNo(score.Inside90), ForecastText.Number(score.Crps * figure.UnitYi),
            text.YesOrNo(scored.RegionHeldOut),
        ];
    }

    private static string Months(ScoredFigure figure) => figure.Figure.ElapsedMonths.ToString("0.#", CultureInfo.InvariantCulture);
}
