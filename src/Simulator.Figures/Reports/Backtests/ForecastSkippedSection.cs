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
        var (text, skipped) = (context.Text, context.Result.Skipped.Values.Sum());
        Block[] blocks =
        [
            .. skipped == 0
                ? (Block[])[new Paragraph(text.NothingSkipped)]
                : [new Paragraph(text.SkippedLead(skipped, context.Table.Figures)), ByReason(context), ByMetric(context)],
            .. context.Result.Problems.IsEmpty ? (Block[])[] : [Unreadable(context)],
        ];
        return new Section("skipped", text.SkippedHeading, [.. blocks]);
    }

    private static Table ByReason(CampaignContext context) => new(
        context.Text.SkippedByReason,
        [new Column(context.Text.ColumnReason), new Column(context.Text.ColumnFigures, IsNumber: true)],
        [
            .. context.Result.Skipped.OrderByDescending(entry => entry.Value)
                .Select(entry => (ImmutableArray<string>)[context.Words.SkipReason(entry.Key), ForecastText.Count(entry.Value)]),
        ]);

    private static Table ByMetric(CampaignContext context) => new(
        context.Text.SkippedByMetric,
        [
            new Column(context.Text.ColumnMetric), new Column(context.Text.ColumnFigures, IsNumber: true),
            new Column(context.Text.ColumnReason),
        ],
        [
            .. context.Result.SkippedMetrics.OrderByDescending(entry => entry.Value.Count).Select(entry => (ImmutableArray<string>)
                [context.Text.Outcome(entry.Key), ForecastText.Count(entry.Value.Count), context.Words.SkipReason(entry.Value.Reason)]),
        ]);

    private static Table Unreadable(CampaignContext context)
    {
        var (text, problems) = (context.Text, context.Result.Problems);
        var shown = Math.Min(MostProblems, problems.Length);
        return new Table(
            text.UnreadableTable(shown, problems.Length),
            [new Column(text.ColumnLine), new Column(text.ColumnProblem)],
            [
                .. problems.Take(shown).Select(problem => (ImmutableArray<string>)
                    [problem.Line.ToString(CultureInfo.InvariantCulture), $"{problem.Code} {problem.Path} {problem.Message}"]),
            ]);
    }
}
