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
        var phrases = context.Phrases;
        (string Part, PredictedFigure Figure, ForecastScore Score)[] misses =
        [
            .. context.Parts.SelectMany(part => context.Figures.Select(figure => (part.Name, Figure: figure, Score: part.Of(figure))))
                .Where(miss => !miss.Score.Inside90).OrderByDescending(miss => ForecastText.Distance(miss.Score)),
        ];
        return new Section("record-misses", phrases.MissesHeading, misses.Length == 0
            ? [new Paragraph(phrases.NoMisses(context.Figures.Length))]
            :
            [
                new Table(
                    phrases.MissesTable,
                    [
                        new Column(phrases.ColumnRecord), new Column(phrases.ColumnFigure), new Column(phrases.ColumnForecaster),
                        new Column(phrases.ColumnPublished, IsNumber: true), new Column(phrases.ColumnMedian, IsNumber: true),
                        new Column(phrases.ColumnBand, IsNumber: true), new Column(phrases.ColumnUnit), new Column(phrases.ColumnSide),
                    ],
                    [.. misses.Select(miss => Cells(context, miss.Part, miss.Figure, miss.Score))]),
            ]);
    }

    private static ImmutableArray<string> Cells(RecordContext context, string part, PredictedFigure figure, ForecastScore score) =>
    [
        context.TitleOf(figure.Scenario), context.NameOf(figure), part, ForecastText.Number(score.Value), ForecastText.Number(score.P50),
        ForecastText.Band90(score), RecordContext.UnitOf(figure.Figure), score.Value > score.P95 ? context.Phrases.Above : context.Phrases.Below,
    ];
}
