using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Every printed figure outside the 90% band of a prediction, fitted and blind.</summary>
internal static class PredictionMissesSection
{
    public static Section Build(RecordContext context)
    {
        var text = context.Text;
        (string Part, PredictedFigure Figure, ForecastScore Score)[] misses =
        [
            .. context.Parts.SelectMany(part => context.Figures.Select(figure => (part.Name, Figure: figure, Score: part.Of(figure))))
                .Where(miss => !miss.Score.Inside90).OrderByDescending(miss => ForecastText.Distance(miss.Score)),
        ];
        return new Section("record-misses", text.MissesHeading, misses.Length == 0
            ? [new Paragraph(text.NoMisses(context.Figures.Length))]
            :
            [
                new Table(
                    text.MissesTable,
                    [
                        new Column(text.ColumnRecord), new Column(text.ColumnFigure), new Column(text.ColumnForecaster),
                        new Column(text.ColumnPublished, IsNumber: true), new Column(text.ColumnMedian, IsNumber: true),
                        new Column(text.ColumnBand, IsNumber: true), new Column(text.ColumnUnit), new Column(text.ColumnSide),
                    ],
                    [.. misses.Select(miss => Cells(context, miss.Part, miss.Figure, miss.Score))]),
            ]);
    }

    private static ImmutableArray<string> Cells(RecordContext context, string part, PredictedFigure figure, ForecastScore score) =>
    [
        context.TitleOf(figure.Scenario), context.NameOf(figure), part, ForecastText.Number(score.Value), ForecastText.Number(score.P50),
        ForecastText.Band90(score), RecordContext.UnitOf(figure.Figure), score.Value > score.P95 ? context.Text.Above : context.Text.Below,
    ];
}
