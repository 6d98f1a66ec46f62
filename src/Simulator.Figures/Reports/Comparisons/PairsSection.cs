using System.Collections.Immutable;
using Simulator.Analysis.Comparison;
using Simulator.Figures.Reports.Blocks;
using Simulator.Figures.Reports.Charts;

namespace Simulator.Figures.Reports.Comparisons;

/// <summary>Every pair by every measure at the week that is counted last.</summary>
internal static class PairsSection
{
    public static Section Build(ComparisonContext context)
    {
        var phrases = context.Phrases;
        var rows = context.Shown.Pairs.Select(pair => Row(context, pair)).OfType<RangeRow>().ToImmutableArray();
        var table = TableOf(context);
        return new Section("glance", phrases.HeadlineHeading,
        [
            new Paragraph(phrases.PairsLead), .. LeftOut(context),
            new Facts([.. context.Pairs.Select(pair => (phrases.Against(pair[0].A, pair[0].B), Verdict(context, pair)))]),
            rows.IsEmpty ? table : new Figure(phrases.PairsHeading, phrases.PairsCaption, Chart(context, rows), table),
        ]);
    }

    private static IEnumerable<Block> LeftOut(ComparisonContext context)
    {
        var (phrases, shown, all) = (context.Phrases, context.Pairs.Length, context.Comparison.Result);
        var pairs = all.Alternatives.Length * (all.Alternatives.Length - 1) / 2;
        if (shown < pairs)
        {
            yield return new Paragraph(phrases.PairsLeftOut(shown, pairs, all.Alternatives[0]));
        }

        if (shown > DifferenceSections.MostPairs)
        {
            yield return new Paragraph(phrases.CurvesLeftOut(DifferenceSections.MostPairs));
        }
    }

    private static string Verdict(ComparisonContext context, ImmutableArray<PairResult> pair)
    {
        var phrases = context.Phrases;
        (string Words, PairResult[] Measures)[] kinds =
        [
            (phrases.ClearlyBetter(pair[0].A), [.. pair.Where(measure => Sign(measure) > 0)]),
            (phrases.ClearlyBetter(pair[0].B), [.. pair.Where(measure => Sign(measure) < 0)]),
            (phrases.NotToldApart, [.. pair.Where(measure => Sign(measure) == 0)]),
        ];
        return string.Join("; ", kinds.Where(kind => kind.Measures.Length > 0).Select(kind =>
            phrases.VerdictOn(kind.Words, string.Join(phrases.ListSeparator, kind.Measures.Select(pair => context.MeasureWord(pair.Measure))))));
    }

    /// <summary>1 where the first is clearly better, -1 where the second is, 0 where the interval holds zero or there is none.</summary>
    private static int Sign(PairResult pair) =>
        pair.Difference is { IsClear: true } clear ? Math.Sign(clear.Band.Mean) * (pair.Measure.HigherIsBetter ? 1 : -1) : 0;

    private static RangeChart Chart(ComparisonContext context, ImmutableArray<RangeRow> rows) => new()
    {
        Id = "pairs",
        Description = context.Phrases.PairsCaption,
        Axis = context.Phrases.PairsAxis,
        IsShare = true,
        Centre = context.Phrases.Mean,
        Reference = 0,
        Rows = rows,
    };

    /// <summary>The difference over the second's mean, so that measures of any unit stand on one axis; null where that is not defined.</summary>
    private static RangeRow? Row(ComparisonContext context, PairResult pair)
    {
        var label = context.MeasureWord(pair.Measure);
        return pair.Difference is { } difference && context.ValueOf(pair.B, pair.Measure).Band is { Mean: > 0 } second
            ? RangeRow.Of(
                context.Pairs.Length == 1 ? label : $"{context.Phrases.Less(pair.A, pair.B)} · {label}", difference.Band, 1 / second.Mean,
                detail: context.Phrases.IntervalDetail(ComparisonText.Interval(difference), context.UnitWord(pair.Measure)))
            : null;
    }

    private static Table TableOf(ComparisonContext context)
    {
        var phrases = context.Phrases;
        string[] numbers =
        [
            phrases.ColumnMeanOfFirst, phrases.ColumnMeanOfSecond, phrases.ColumnDifference, phrases.ColumnInterval, phrases.ColumnBand,
            phrases.ColumnFirstBetter, phrases.ColumnVarianceRatio,
        ];
        return new Table(
            phrases.PairsTable(phrases.LongDate(context.Date), context.Comparison.Week),
            [
                new Column(phrases.ColumnFirst), new Column(phrases.ColumnSecond), new Column(phrases.ColumnMeasure),
                .. numbers.Select(title => new Column(title, IsNumber: true)), new Column(phrases.ColumnUnit),
            ],
            [.. context.Shown.Pairs.Select(pair => Cells(context, pair))]);
    }

    private static ImmutableArray<string> Cells(ComparisonContext context, PairResult pair) =>
    [
        pair.A, pair.B, context.MeasureWord(pair.Measure),
        ComparisonText.Mean(context.ValueOf(pair.A, pair.Measure)), ComparisonText.Mean(context.ValueOf(pair.B, pair.Measure)),
        ComparisonText.Difference(pair.Difference), ComparisonText.Interval(pair.Difference), ComparisonText.Range(pair.Difference),
        ComparisonText.Probability(pair.ProbabilityFirstBetter), ComparisonText.Ratio(pair.VarianceRatio),
        context.UnitWord(pair.Measure),
    ];
}
