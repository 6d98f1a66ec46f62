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
        var (text, misses, figures) = (context.Text, context.Misses, context.Result.Figures.Length);
        return new Section("misses", text.MissesHeading, misses.IsEmpty
            ? [new Paragraph(text.NoMisses(figures))]
            : [new Paragraph(text.MissesLead(misses.Length, figures, (int)Math.Round(Outside * figures))), TableOf(context)]);
    }

    private static Table TableOf(CampaignContext context)
    {
        var text = context.Text;
        return new Table(
            text.MissesTable,
            [
                new Column(text.ColumnCampaign), new Column(text.ColumnMetric), new Column(text.ColumnMonths, IsNumber: true),
                new Column(text.ColumnPublished, IsNumber: true), new Column(text.ColumnMedian, IsNumber: true),
                new Column(text.ColumnBand, IsNumber: true), new Column(text.ColumnUnit), new Column(text.ColumnSide),
            ],
            [.. context.Misses.Select(miss => Cells(context, miss))]);
    }

    private static ImmutableArray<string> Cells(CampaignContext context, ScoredFigure miss)
    {
        var (figure, score, text) = (miss.Figure, miss.Score, context.Text);
        return
        [
            CampaignContext.NameOf(miss), text.Outcome(figure.Metric), figure.ElapsedMonths.ToString("0.#", CultureInfo.InvariantCulture),
            ForecastText.Number(score.Value * figure.UnitYi), ForecastText.Number(score.P50 * figure.UnitYi),
            ForecastText.Band90(score, figure.UnitYi), context.UnitOf(figure.Metric), score.Value > score.P95 ? text.Above : text.Below,
        ];
    }
}
