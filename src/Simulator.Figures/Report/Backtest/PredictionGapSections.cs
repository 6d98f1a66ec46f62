using System.Collections.Immutable;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Report.Backtest;

/// <summary>What the predictions of records did not get right, and what they left out.</summary>
internal static class PredictionGapSections
{
    /// <summary>Every printed figure outside the 90% band of a prediction, fitted and blind.</summary>
    public static Section Misses(RecordContext context)
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
                        .. Column.Texts(text.ColumnRecord, text.ColumnFigure, text.ColumnForecaster),
                        .. Column.Numbers(text.ColumnPublished, text.ColumnMedian, text.ColumnBand),
                        .. Column.Texts(text.ColumnUnit, text.ColumnSide),
                    ],
                    [.. misses.Select(miss => TextsOf(context, miss.Part, miss.Figure, miss.Score))]),
            ]);
    }

    private static ImmutableArray<string> TextsOf(RecordContext context, string part, PredictedFigure figure, ForecastScore score) =>
    [
        context.TitleOf(figure.Scenario), context.NameOf(figure), part, ForecastText.Number(score.Value), ForecastText.Number(score.Forecast.P50),
        ForecastText.Band90(score), RecordContext.UnitOf(figure.Figure), score.Value > score.Forecast.P95 ? context.Text.Above : context.Text.Below,
    ];

    /// <summary>Figures of the records that are not predicted, and why.</summary>
    public static Section Skipped(RecordContext context)
    {
        var text = context.Text;
        var predicted = context.Figures.Select(figure => (figure.Scenario, figure.Figure.Id)).ToHashSet();
        var all = context.Predictions.Scenarios
            .SelectMany(scenario => (scenario.Record?.Figures ?? []).Select(figure => (Scenario: scenario.Id, Figure: figure))).ToArray();
        var skipped = all.Where(entry => !predicted.Contains((entry.Scenario, entry.Figure.Id))).ToArray();
        return new Section("record-skipped", text.SkippedHeading, skipped.Length == 0
            ? [new Paragraph(text.NothingSkipped)]
            :
            [
                new Paragraph(text.PredictionSkippedLead(skipped.Length, all.Length)),
                new Table(
                    text.SkippedByReason, [new Column(text.ColumnReason), .. Column.Numbers(text.ColumnFigures)],
                    [
                        .. skipped.GroupBy(entry => KindOf(context, entry.Figure)).OrderByDescending(group => group.Count())
                            .Select(group => (ImmutableArray<string>)[group.Key, ForecastText.Count(group.Count())]),
                    ]),
                new Table(
                    text.PredictionSkippedTable,
                    [.. Column.Texts(text.ColumnRecord, text.ColumnId, text.ColumnReason)],
                    [
                        .. skipped.Select(entry => (ImmutableArray<string>)
                            [context.TitleOf(entry.Scenario), entry.Figure.Id, ReasonOf(context, entry.Figure)]),
                    ]),
            ]);
    }

    /// <summary>The reason without what is said of a single figure.</summary>
    private static string KindOf(RecordContext context, RecordFigure figure) => figure is { Value: not null, Variant: null }
        ? context.Text.ReasonNoCounterpart
        : ReasonOf(context, figure);

    private static string ReasonOf(RecordContext context, RecordFigure figure) => figure switch
    {
        { Value: null } => context.Text.ReasonNotPrinted,
        { Variant: { } variant } => context.Text.ReasonVariant(variant),
        { IsRepresented: false } => figure.NotRepresented.In(context.Culture),
        _ => context.Text.ReasonNoCounterpart,
    };
}
