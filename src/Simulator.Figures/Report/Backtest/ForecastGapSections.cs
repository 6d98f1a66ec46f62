using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;

namespace Simulator.Figures.Report.Backtest;

/// <summary>What the forecasts of a file of campaigns did not get right, and what they left out.</summary>
internal static class ForecastGapSections
{
    /// <summary>A file with more broken rows than this is another matter.</summary>
    private const int MostProblems = 200;

    /// <summary>Share of the figures that a 90% band should miss.</summary>
    private const double Outside = 0.1;

    /// <summary>Every figure outside its 90% band.</summary>
    public static Section Misses(CampaignContext context)
    {
        var (text, misses, figures) = (context.Text, context.Misses, context.Result.Figures.Length);
        return new Section("misses", text.MissesHeading, misses.IsEmpty
            ? [new Paragraph(text.NoMisses(figures))]
            : [new Paragraph(text.MissesLead(misses.Length, figures, (int)Math.Round(Outside * figures))), MissesTable(context)]);
    }

    private static Table MissesTable(CampaignContext context)
    {
        var text = context.Text;
        return new Table(
            text.MissesTable,
            [
                .. Column.Texts(text.ColumnCampaign, text.ColumnMetric),
                .. Column.Numbers(text.ColumnMonths, text.ColumnPublished, text.ColumnMedian, text.ColumnBand),
                .. Column.Texts(text.ColumnUnit, text.ColumnSide),
            ],
            [.. context.Misses.Select(miss => TextsOf(context, miss))]);
    }

    private static ImmutableArray<string> TextsOf(CampaignContext context, ScoredFigure miss)
    {
        var (figure, score, text) = (miss.Figure, miss.Score, context.Text);
        return
        [
            CampaignContext.NameOf(miss), text.Outcome(figure.Metric), figure.ElapsedMonths.ToString("0.#", CultureInfo.InvariantCulture),
            ForecastText.Number(score.Value * figure.UnitYi), ForecastText.Number(score.Forecast.P50 * figure.UnitYi),
            ForecastText.Band90(score, figure.UnitYi), context.UnitOf(figure.Metric), score.Value > score.Forecast.P95 ? text.Above : text.Below,
        ];
    }

    /// <summary>What is not forecast, and why; rows that cannot be read.</summary>
    public static Section Skipped(CampaignContext context)
    {
        var (text, skipped) = (context.Text, context.Result.Skipped.Values.Sum());
        Block[] blocks =
        [
            .. skipped == 0
                ? (Block[])[new Paragraph(text.NothingSkipped)]
                : [new Paragraph(text.SkippedLead(skipped, context.Table.Figures)), ByReason(context), ByMetric(context)],
            .. context.Result.Problems.IsEmpty ? (Block[])[] : [Unreadable(context)],
        ];
        return new Section("skipped", text.SkippedHeading, [.. blocks]);
    }

    private static Table ByReason(CampaignContext context) => new(
        context.Text.SkippedByReason,
        [new Column(context.Text.ColumnReason), .. Column.Numbers(context.Text.ColumnFigures)],
        [
            .. context.Result.Skipped.OrderByDescending(entry => entry.Value)
                .Select(entry => (ImmutableArray<string>)[context.Words.SkipReason(entry.Key), ForecastText.Count(entry.Value)]),
        ]);

    private static Table ByMetric(CampaignContext context) => new(
        context.Text.SkippedByMetric,
        [new Column(context.Text.ColumnMetric), .. Column.Numbers(context.Text.ColumnFigures), new Column(context.Text.ColumnReason)],
        [
            .. context.Result.SkippedMetrics.OrderByDescending(entry => entry.Value.Count).Select(entry => (ImmutableArray<string>)
                [context.Text.Outcome(entry.Key), ForecastText.Count(entry.Value.Count), context.Words.SkipReason(entry.Value.Reason)]),
        ]);

    private static Table Unreadable(CampaignContext context)
    {
        var (text, problems) = (context.Text, context.Result.Problems);
        var shown = Math.Min(MostProblems, problems.Length);
        return new Table(
            text.UnreadableTable(shown, problems.Length),
            [new Column(text.ColumnLine), new Column(text.ColumnProblem)],
            [
                .. problems.Take(shown).Select(problem => (ImmutableArray<string>)
                    [problem.Line.ToString(CultureInfo.InvariantCulture), $"{problem.Code} {problem.Path} {problem.Message}"]),
            ]);
    }
}
