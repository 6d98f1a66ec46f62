using System.Collections.Immutable;
using Simulator.Analysis.Comparison;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Report.Comparison;

/// <summary>Every pair by every measure at the week that is counted last.</summary>
internal static class PairsSection
{
    public static Section Build(ComparisonContext context)
    {
        var text = context.Text;
        var rows = context.Shown.Pairs.Select(pair => Row(context, pair)).OfType<RatioRow>().ToImmutableArray();
        var table = TableOf(context);
        return new Section("glance", text.HeadlineHeading,
        [
            new Paragraph(text.PairsLead), .. LeftOut(context),
            new Facts([.. context.Pairs.Select(pair => (text.Against(pair[0].A, pair[0].B), Verdict(context, pair)))]),
            rows.IsEmpty
                ? table
                : new ChartBlock(
                    "pairs", text.PairsHeading, text.PairsCaption, text.PairsAxis, new RatioChart { Reference = 0, Rows = rows }, table),
        ]);
    }

    private static IEnumerable<Block> LeftOut(ComparisonContext context)
    {
        var (text, shown, all) = (context.Text, context.Pairs.Length, context.Comparison.Result);
        var pairs = all.Alternatives.Length * (all.Alternatives.Length - 1) / 2;
        if (shown < pairs)
        {
            yield return new Paragraph(text.PairsLeftOut(shown, pairs, all.Alternatives[0]));
        }

        if (shown > DifferenceSections.MostPairs)
        {
            yield return new Paragraph(text.CurvesLeftOut(DifferenceSections.MostPairs));
        }
    }

    private static string Verdict(ComparisonContext context, ImmutableArray<PairResult> pair)
    {
        var text = context.Text;
        (string Words, PairResult[] Measures)[] kinds =
        [
            (text.ClearlyBetter(pair[0].A), [.. pair.Where(measure => Sign(measure) > 0)]),
            (text.ClearlyBetter(pair[0].B), [.. pair.Where(measure => Sign(measure) < 0)]),
            (text.NotToldApart, [.. pair.Where(measure => Sign(measure) == 0)]),
        ];
        return string.Join("; ", kinds.Where(kind => kind.Measures.Length > 0).Select(kind =>
            text.VerdictOn(kind.Words, string.Join(text.ListSeparator, kind.Measures.Select(pair => context.MeasureWord(pair.Measure))))));
    }

    /// <summary>1 where the first is clearly better, -1 where the second is, 0 where the interval holds zero or there is none.</summary>
    private static int Sign(PairResult pair) =>
        pair.Difference is { IsClear: true } clear ? Math.Sign(clear.Band.Mean) * (pair.Measure.HigherIsBetter ? 1 : -1) : 0;

    /// <summary>The difference over the second's mean, so that measures of any unit stand on one axis; null where that is not defined.</summary>
    private static RatioRow? Row(ComparisonContext context, PairResult pair)
    {
        var label = context.MeasureWord(pair.Measure);
        return pair.Difference is { } difference && context.ValueOf(pair.B, pair.Measure).Band is { Mean: > 0 } second
            ? new RatioRow(
                context.Pairs.Length == 1 ? label : $"{context.Text.Less(pair.A, pair.B)} · {label}", difference.Band, second.Mean,
                context.Text.IntervalDetail(ComparisonText.Interval(difference), context.UnitWord(pair.Measure)))
            : null;
    }

    private static Table TableOf(ComparisonContext context)
    {
        var text = context.Text;
        return new Table(
            text.PairsTable(text.LongDate(context.Date), context.Comparison.Week),
            [
                .. Column.Texts(text.ColumnFirst, text.ColumnSecond, text.ColumnMeasure),
                .. Column.Numbers(
                    text.ColumnMeanOfFirst, text.ColumnMeanOfSecond, text.ColumnDifference, text.ColumnInterval, text.ColumnBand,
                    text.ColumnFirstBetter, text.ColumnVarianceRatio),
                new Column(text.ColumnUnit),
            ],
            [.. context.Shown.Pairs.Select(pair => TextsOf(context, pair))]);
    }

    private static ImmutableArray<string> TextsOf(ComparisonContext context, PairResult pair) =>
    [
        pair.A, pair.B, context.MeasureWord(pair.Measure),
        ComparisonText.Mean(context.ValueOf(pair.A, pair.Measure)), ComparisonText.Mean(context.ValueOf(pair.B, pair.Measure)),
        ComparisonText.Difference(pair.Difference), ComparisonText.Interval(pair.Difference), ComparisonText.Range(pair.Difference),
        ComparisonText.Probability(pair.ProbabilityFirstBetter), ComparisonText.Ratio(pair.VarianceRatio),
        context.UnitWord(pair.Measure),
    ];
}
