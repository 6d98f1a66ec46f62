using System.Collections.Immutable;
using Simulator.Figures.Reports.Blocks;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Figures of the records that are not predicted, and why.</summary>
internal static class PredictionSkippedSection
{
    public static Section Build(RecordContext context)
    {
        var phrases = context.Phrases;
        var predicted = context.Figures.Select(figure => (figure.Scenario, figure.Figure.Id)).ToHashSet();
        var all = context.Predictions.Scenarios
            .SelectMany(scenario => (scenario.Record?.Figures ?? []).Select(figure => (Scenario: scenario.Id, Figure: figure))).ToArray();
        var skipped = all.Where(entry => !predicted.Contains((entry.Scenario, entry.Figure.Id))).ToArray();
        return new Section("record-skipped", phrases.SkippedHeading, skipped.Length == 0
            ? [new Paragraph(phrases.NothingSkipped)]
            :
            [
                new Paragraph(phrases.PredictionSkippedLead(skipped.Length, all.Length)),
                new Table(
                    phrases.SkippedByReason, [new Column(phrases.ColumnReason), new Column(phrases.ColumnFigures, IsNumber: true)],
                    [
                        .. skipped.GroupBy(entry => KindOf(context, entry.Figure)).OrderByDescending(group => group.Count())
                            .Select(group => (ImmutableArray<string>)[group.Key, ForecastText.Count(group.Count())]),
                    ]),
                new Table(
                    phrases.PredictionSkippedTable,
                    [new Column(phrases.ColumnRecord), new Column(phrases.ColumnId), new Column(phrases.ColumnReason)],
                    [
                        .. skipped.Select(entry => (ImmutableArray<string>)
                            [context.TitleOf(entry.Scenario), entry.Figure.Id, ReasonOf(context, entry.Figure)]),
                    ]),
            ]);
    }

    /// <summary>The reason without what is said of a single figure.</summary>
    private static string KindOf(RecordContext context, RecordFigure figure) => figure is { Value: not null, Variant: null }
        ? context.Phrases.ReasonNoCounterpart
        : ReasonOf(context, figure);

    private static string ReasonOf(RecordContext context, RecordFigure figure) => figure switch
    {
        { Value: null } => context.Phrases.ReasonNotPrinted,
        { Variant: { } variant } => context.Phrases.ReasonVariant(variant),
        { IsRepresented: false } => figure.NotRepresented.In(context.Culture),
        _ => context.Phrases.ReasonNoCounterpart,
    };
}
