using System.Collections.Immutable;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;

namespace Simulator.Analysis.Backtesting;

/// <summary>Forecasts every figure of a file of campaigns from a history, and scores the forecasts.</summary>
/// <remarks>Where the history holds a figure of the file, every figure of that region is kept from the model: the file is then
/// cross-validated by region. Pure and thread-safe.</remarks>
public static class RecordBacktest
{
    /// <summary>Carries the backtest out.</summary>
    /// <param name="record">The file.</param>
    /// <param name="history">What the model learns from.</param>
    /// <param name="progress">Told the number of regions done.</param>
    /// <param name="cancellation">Stops it.</param>
    public static RecordBacktestResult Run(
        CampaignHistory record, CampaignHistory history, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(history);
        var known = ForecastCases.Of(history.Figures);
        var held = Shared(record, history);
        var scored = new SortedDictionary<int, Row>();
        var done = 0;
        foreach (var region in record.Figures.Select((figure, at) => (Figure: figure, At: at)).GroupBy(row => row.Figure.Province))
        {
            cancellation.ThrowIfCancellationRequested();
            var learning = held.Contains(region.Key) ? [.. known.Where(entry => entry.Figure.Province != region.Key)] : known;
            var backtest = new RegionBacktest(learning, held.Contains(region.Key));
            var cases = ForecastCases.Of(region.Select(row => row.Figure));
            foreach (var (row, entry) in region.Zip(cases))
            {
                scored[row.At] = new Row(row.Figure, backtest.Score(entry), backtest.Refuses(entry));
            }

            progress?.Report(++done);
        }

        return Sum(record, [.. scored.Values]);
    }

    private static RecordBacktestResult Sum(CampaignHistory record, ImmutableArray<Row> outcomes)
    {
        var figures = outcomes.Select(outcome => outcome.Score).OfType<ScoredFigure>().ToImmutableArray();
        var refused = outcomes.Where(outcome => outcome.Refused is not null).ToArray();
        return new RecordBacktestResult(
            figures,
            SkillTable.Of(figures),
            refused.GroupBy(outcome => outcome.Refused!.Value).ToImmutableSortedDictionary(group => group.Key, group => group.Count()),
            refused.GroupBy(outcome => outcome.Figure.Metric).ToImmutableSortedDictionary(
                group => group.Key, group => new SkippedMetric(group.Count(), group.First().Refused!.Value), StringComparer.Ordinal),
            record.Problems);
    }

    /// <summary>Regions of which the history holds a figure of the file.</summary>
    private static HashSet<string> Shared(CampaignHistory record, CampaignHistory history)
    {
        var known = history.Figures.Select(Fingerprint).ToHashSet();
        return [.. record.Figures.Where(figure => known.Contains(Fingerprint(figure))).Select(figure => figure.Province)];
    }

    private static (string Region, string Start, string Metric, double Value) Fingerprint(CampaignFigure figure) =>
        (figure.Region, figure.Start, figure.Metric, figure.Value);

    private sealed record Row(CampaignFigure Figure, ScoredFigure? Score, SkipReason? Refused);
}
