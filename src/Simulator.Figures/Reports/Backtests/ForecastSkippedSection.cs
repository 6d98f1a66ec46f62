using System.Collections.Immutable;
using System.Globalization;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Backtests;

/// <summary>What is not forecast, and why; rows that cannot be read.</summary>
internal static class ForecastSkippedSection
{
    /// <summary>A file with more broken rows than this is another matter.</summary>
    private const int MostProblems = 200;

    public static Section Build(CampaignContext context)
    {
        var (phrases, skipped) = (context.Phrases, context.Result.Skipped.Values.Sum());
        Block[] blocks =
        [
            .. skipped == 0
                ? (Block[])[new Paragraph(phrases.NothingSkipped)]
                : [new Paragraph(phrases.SkippedLead(skipped, context.Table.Figures)), ByReason(context), ByMetric(context)],
            .. context.Result.Problems.IsEmpty ? (Block[])[] : [Unreadable(context)],
        ];
        return new Section("skipped", phrases.SkippedHeading, [.. blocks]);
    }

    private static Table ByReason(CampaignContext context) => new(
        context.Phrases.SkippedByReason,
        [new Column(context.Phrases.ColumnReason), new Column(context.Phrases.ColumnFigures, IsNumber: true)],
        [
            .. context.Result.Skipped.OrderByDescending(entry => entry.Value)
                .Select(entry => (ImmutableArray<string>)[context.Words.SkipReason(entry.Key), ForecastText.Count(entry.Value)]),
        ]);

    private static Table ByMetric(CampaignContext context) => new(
        context.Phrases.SkippedByMetric,
        [
            new Column(context.Phrases.ColumnMetric), new Column(context.Phrases.ColumnFigures, IsNumber: true),
            new Column(context.Phrases.ColumnReason),
        ],
        [
            .. context.Result.SkippedMetrics.OrderByDescending(entry => entry.Value.Count).Select(entry => (ImmutableArray<string>)
                [context.Phrases.Outcome(entry.Key), ForecastText.Count(entry.Value.Count), context.Words.SkipReason(entry.Value.Reason)]),
        ]);

    private static Table Unreadable(CampaignContext context)
    {
        var (phrases, problems) = (context.Phrases, context.Result.Problems);
        var shown = Math.Min(MostProblems, problems.Length);
        return new Table(
            phrases.UnreadableTable(shown, problems.Length),
            [new Column(phrases.ColumnLine), new Column(phrases.ColumnProblem)],
            [
                .. problems.Take(shown).Select(problem => (ImmutableArray<string>)
                    [problem.Line.ToString(CultureInfo.InvariantCulture), $"{problem.Code} {problem.Path} {problem.Message}"]),
            ]);
    }
}
