using System.Collections.Immutable;
using Simulator.Figures.Reports.Blocks;
using Simulator.Scenarios.Records;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>Figures of the records that are not predicted, and why.</summary>
internal static class PredictionSkippedSection
{
    public static Section Build(RecordContext context)
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
                    text.SkippedByReason, [new Column(text.ColumnReason), new Column(text.ColumnFigures, IsNumber: true)],
                    [
                        .. skipped.GroupBy(entry => KindOf(context, entry.Figure)).OrderByDescending(group => group.Count())
                            .Select(group => (ImmutableArray<string>)[group.Key, ForecastText.Count(group.Count())]),
                    ]),
                new Table(
                    text.PredictionSkippedTable,
                    [new Column(text.ColumnRecord), new Column(text.ColumnId), new Column(text.ColumnReason)],
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
