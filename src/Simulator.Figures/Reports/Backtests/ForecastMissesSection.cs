using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Every figure outside its 90% band.</summary>
internal static class ForecastMissesSection
{
    private const double Outside = 0.1;

    public static Section Build(CampaignContext context)
    {
        var (phrases, misses, figures) = (context.Phrases, context.Misses, context.Result.Figures.Length);
        return new Section("misses", phrases.MissesHeading, misses.IsEmpty
            ? [new Paragraph(phrases.NoMisses(figures))]
            : [new Paragraph(phrases.MissesLead(misses.Length, figures, (int)Math.Round(Outside * figures))), TableOf(context)]);
    }

    private static Table TableOf(CampaignContext context)
    {
        var phrases = context.Phrases;
        return new Table(
            phrases.MissesTable,
            [
                new Column(phrases.ColumnCampaign), new Column(phrases.ColumnMetric), new Column(phrases.ColumnMonths, IsNumber: true),
                new Column(phrases.ColumnPublished, IsNumber: true), new Column(phrases.ColumnMedian, IsNumber: true),
                new Column(phrases.ColumnBand, IsNumber: true), new Column(phrases.ColumnUnit), new Column(phrases.ColumnSide),
            ],
            [.. context.Misses.Select(miss => Cells(context, miss))]);
    }

    private static ImmutableArray<string> Cells(CampaignContext context, ScoredFigure miss)
    {
        var (figure, score, phrases) = (miss.Figure, miss.Score, context.Phrases);
        return
        [
            CampaignContext.NameOf(miss), phrases.Outcome(figure.Metric), figure.ElapsedMonths.ToString("0.#", CultureInfo.InvariantCulture),
            ForecastText.Number(score.Value * figure.UnitYi), ForecastText.Number(score.P50 * figure.UnitYi),
            ForecastText.Band90(score, figure.UnitYi), context.UnitOf(figure.Metric), score.Value > score.P95 ? phrases.Above : phrases.Below,
        ];
    }
}
